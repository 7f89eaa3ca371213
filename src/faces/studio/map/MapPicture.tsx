import { type KeyboardEvent, memo, type ReactNode } from "react";
import type { Path } from "../../../questionnaire/definition/problem.ts";
import type { Drawing } from "../../../questionnaire/picture/drawing.ts";
import { AnswerCard, Points, QuestionHead, RuleBody, SegmentBody } from "./cards.tsx";
import { Links, Strands } from "./Lines.tsx";
import type { MapNode, MapNodes } from "./mapNodes.ts";
import type { MapLayout } from "./mapParts.ts";
import { PlaceNode } from "./PlaceNode.tsx";
import { TextLines } from "./TextLines.tsx";

interface MapPictureProps {
  readonly drawing: Drawing;
  readonly layout: MapLayout;
  readonly nodes: MapNodes;
  readonly selected: MapNode | undefined;
  /** The language of the questionnaire's texts. */
  readonly language: string;
  readonly scale: number;
  readonly shareOf: (segment: string) => string | undefined;
  readonly onGo: (path: Path) => void;
}

/** The picture itself, its places in the order in which one reads. */
export const MapPicture = memo(function MapPicture(props: MapPictureProps): ReactNode {
  const { drawing, layout, nodes, selected, language, scale, shareOf, onGo } = props;
  const { box, headings, questions, rules, segments, strands, links } = layout;
  const placeProps = (node: MapNode) => ({ node, isSelected: node === selected, onGo });
  const isFact = (at: number) => (drawing.questions[at]?.isFact ? 0 : 1);
  const inOrder = [...questions.entries()].sort(([a], [b]) => isFact(a) - isFact(b));
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset.
    <svg
      className="st-map-picture"
      role="group"
      aria-label={drawing.title}
      lang={language}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      width={box.width * scale}
      height={box.height * scale}
      onKeyDown={step}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing of it takes the focus. */}
      <g aria-hidden="true">
        {headings.map((heading) => (
          <TextLines key={heading.lines.join(" ")} block={heading} />
        ))}
        <Strands strands={strands} />
      </g>
      {inOrder.map(([at, card]) => {
        const places = nodes.questions[at];
        if (!places) return null;
        return (
          <g key={at}>
            <PlaceNode {...placeProps(places.node)} isStop>
              <QuestionHead card={card} />
            </PlaceNode>
            {places.answers.map((node, answer) => {
              const row = card.rows[answer];
              return row ? (
                <g key={node.path.join()}>
                  <PlaceNode {...placeProps(node)} isStop={false}>
                    <AnswerCard row={row} />
                  </PlaceNode>
                  <Points row={row} />
                </g>
              ) : null;
            })}
          </g>
        );
      })}
      {nodes.rules.map((node, at) => {
        const card = rules[at];
        return card ? (
          <PlaceNode key={node.path.join()} {...placeProps(node)} isStop>
            <RuleBody card={card} />
          </PlaceNode>
        ) : null;
      })}
      {nodes.segments.map((node, at) => {
        const card = segments[at];
        return card ? (
          <PlaceNode key={node.path.join()} {...placeProps(node)} isStop>
            <SegmentBody card={card} segment={at} share={shareOf(drawing.segments[at]?.id ?? "")} />
          </PlaceNode>
        ) : null;
      })}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing of it takes the focus. */}
      <g aria-hidden="true">
        <Links links={links} />
      </g>
    </svg>
  );
});

/** Arrow keys go from place to place, Home and End to the first and the last. */
function step(event: KeyboardEvent<SVGSVGElement>): void {
  const places = [...event.currentTarget.querySelectorAll<SVGGElement>(".st-map-place")];
  const at = places.indexOf(event.target as SVGGElement);
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: places.length - 1,
  };
  const to = places[steps[event.key] ?? -1];
  if (!to) return;
  event.preventDefault();
  to.focus();
  to.scrollIntoView({ block: "nearest", inline: "nearest" });
}

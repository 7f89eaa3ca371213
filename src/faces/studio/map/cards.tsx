import type { ReactNode } from "react";
import { type Box, rightOf } from "../../../questionnaire/picture/box.ts";
import type {
  AnswerRow,
  Badge,
  QuestionCard,
  RuleCard,
  SegmentCard,
} from "../../../questionnaire/picture/cards.ts";
import { bandPath, corner } from "../../../questionnaire/picture/paths.ts";
import { TextLines } from "./TextLines.tsx";

/** What of a question stands above its answers. */
export function QuestionHead({ card }: { card: QuestionCard }): ReactNode {
  const { box, mark, text, badges } = card;
  return (
    <>
      <Card box={box} />
      <rect className="st-map-tint" {...mark.box} rx={mark.box.width / 2} />
      <TextLines block={mark.text} />
      <TextLines block={text} />
      <Badges badges={badges} />
    </>
  );
}

export function AnswerCard({ row }: { row: AnswerRow }): ReactNode {
  const { box, text } = row;
  const inner = { ...box, x: box.x + 1, width: box.width - 2 };
  return (
    <>
      <rect className="st-map-row" {...inner} />
      <path className="st-map-hairline" d={`M ${text.x} ${box.y} H ${rightOf(box)}`} />
      <TextLines block={text} />
    </>
  );
}

/** The points of an answer, which its name tells with the segments that they are for. */
export function Points({ row }: { row: AnswerRow }): ReactNode {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing of it takes the focus.
    <g aria-hidden="true" className="st-map-untouched">
      {row.points.map(({ segment, text }) => (
        <TextLines key={segment} block={text} className={`st-map-fill-${segment}`} />
      ))}
    </g>
  );
}

export function RuleBody({ card }: { card: RuleCard }): ReactNode {
  return (
    <>
      <Card box={card.box} />
      <TextLines block={card.mark} />
      <TextLines block={card.condition} />
    </>
  );
}

/** A segment. Its share is written as the interface writes figures. */
export function SegmentBody(props: {
  card: SegmentCard;
  segment: number;
  share: string | undefined;
}): ReactNode {
  const { card, segment, share = "" } = props;
  const fill = `st-map-fill-${segment}`;
  return (
    <>
      <Card box={card.box} />
      <path className={fill} d={bandPath(card.box)} />
      <TextLines block={card.name} />
      {card.share && (
        <>
          <rect className="st-map-tint" {...card.share.track} rx={3} />
          <rect className={fill} {...card.share.bar} rx={3} />
          <TextLines block={{ ...card.share.text, lines: [share] }} />
        </>
      )}
      {card.need && <TextLines block={card.need} />}
      <Badges badges={card.badges} />
    </>
  );
}

function Badges({ badges }: { badges: readonly Badge[] }): ReactNode {
  return badges.map(({ box, text }) => (
    <g key={`${box.x} ${box.y}`}>
      <rect className="st-map-tint" {...box} rx={8} />
      <TextLines block={text} />
    </g>
  ));
}

function Card({ box }: { box: Box }): ReactNode {
  return <rect className="st-map-card" {...box} rx={corner} />;
}

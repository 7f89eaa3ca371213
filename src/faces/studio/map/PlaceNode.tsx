import type { KeyboardEvent, ReactNode } from "react";
import type { Path } from "../../../questionnaire/definition/problem.ts";
import type { MapNode } from "./mapNodes.ts";

/** A place in the map: a button, as far as SVG has one. */
export function PlaceNode(props: {
  node: MapNode;
  /** Whether Tab comes here; arrow keys do anyway. */
  isStop: boolean;
  isSelected: boolean;
  onGo: (path: Path) => void;
  children: ReactNode;
}): ReactNode {
  const { node, isStop, isSelected, onGo, children } = props;
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onGo(node.path);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button.
    <g
      role="button"
      className="st-map-place"
      tabIndex={isStop ? 0 : -1}
      aria-label={node.name}
      aria-current={isSelected || undefined}
      onClick={() => onGo(node.path)}
      onKeyDown={press}
    >
      {children}
    </g>
  );
}

import type { ReactNode } from "react";
import { placedLines, type TextBlock } from "../../../questionnaire/picture/textBlock.ts";

/** A block of text, line by line. */
export function TextLines(props: { block: TextBlock; className?: string }): ReactNode {
  const { block, className = "" } = props;
  const { x, anchor, lines } = placedLines(block);
  return lines.map(({ text, y }) => (
    <text
      key={y}
      className={`st-map-${block.face} ${className}`}
      x={x}
      y={y}
      textAnchor={anchor}
      direction={block.rightToLeft ? "rtl" : "ltr"}
    >
      {/* The space keeps the words of two lines apart for those who hear them. */}
      {`${text} `}
    </text>
  ));
}

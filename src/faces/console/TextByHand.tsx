import type { ReactNode } from "react";

/** A text to be copied by hand, where the browser forbids that a page does it. */
export function TextByHand(props: { label: string; text: string }): ReactNode {
  return (
    <textarea
      readOnly
      rows={8}
      className="ndc-by-hand"
      aria-label={props.label}
      value={props.text}
      // That is what comes next.
      ref={selectAll}
    />
  );
}

/** One function for good, so that React calls it once for a field. */
function selectAll(field: HTMLTextAreaElement | null): void {
  field?.select();
}

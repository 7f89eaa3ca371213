import { type ReactNode, useState } from "react";
import { MergeDialog } from "../dialogs/MergeDialog.tsx";
import { SplitDialog } from "../dialogs/SplitDialog.tsx";
import { useForms, useOutline } from "../FormsContext.ts";
import { heading } from "../focus.ts";

const mostSegments = 12;

/** Makes two segments of the one that is open, or one of it and another. */
export function SegmentActions({ id, name }: { id: string; name: string }): ReactNode {
  const { focusOn, translator } = useForms();
  const { segments } = useOutline();
  const { word } = translator;
  const [open, setOpen] = useState<"split" | "merge" | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <button
        type="button"
        className="st-button st-quiet"
        disabled={segments.length >= mostSegments}
        onClick={() => setOpen("split")}
      >
        {word("formsSplit")}
      </button>
      <button
        type="button"
        className="st-button st-quiet"
        disabled={segments.length <= 2}
        onClick={() => setOpen("merge")}
      >
        {word("formsMerge")}
      </button>
      {open === "split" && <SplitDialog id={id} name={name} onClose={close} />}
      {open === "merge" && (
        <MergeDialog id={id} name={name} onClose={close} onMerged={() => focusOn(heading)} />
      )}
    </>
  );
}

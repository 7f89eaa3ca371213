import { type ReactNode, useState } from "react";
import { RemoveDialog } from "../dialogs/RemoveDialog.tsx";
import { useForms } from "../FormsContext.ts";
import { heading } from "../focus.ts";

/** Removes the question or segment that is open; its neighbour takes its place. */
export function RemoveButton(props: {
  kind: "question" | "segment";
  id: string;
  name: string;
}): ReactNode {
  const { kind, id, name } = props;
  const { focusOn, translator } = useForms();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="st-button st-quiet st-danger"
        onClick={() => setIsOpen(true)}
      >
        {translator.word(kind === "question" ? "formsRemoveQuestion" : "formsRemoveSegment")}
      </button>
      {isOpen && (
        <RemoveDialog
          kind={kind}
          id={id}
          name={name}
          onClose={() => setIsOpen(false)}
          onRemoved={() => focusOn(heading)}
        />
      )}
    </>
  );
}

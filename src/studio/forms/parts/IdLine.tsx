import { type ReactNode, useState } from "react";
import type { Path } from "../../../definition/problem.ts";
import type { IdKind } from "../../../editing/uses.ts";
import { RenameDialog } from "../dialogs/RenameDialog.tsx";
import { useForms } from "../FormsContext.ts";
import { keyOf, nearestField } from "../focus.ts";

/** The id of something, small, with the way to another one. */
export function IdLine(props: {
  kind: IdKind;
  /** For an option, `question/option`. */
  id: string;
  /** Of what bears the id. */
  path: Path;
}): ReactNode {
  const { focusOn, voice } = useForms();
  const { word } = voice;
  const place = [...props.path, "id"];
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <p className="st-form-id">
        <span className="st-unseen">{word("formsId")} </span>
        <code>{props.id.split("/").at(-1)}</code>{" "}
        <button
          type="button"
          className="st-form-link"
          data-path={keyOf(place)}
          onClick={() => setIsOpen(true)}
        >
          {word("formsRenameOpen")}
        </button>
      </p>
      {isOpen && (
        <RenameDialog
          kind={props.kind}
          id={props.id}
          onClose={() => setIsOpen(false)}
          onRenamed={() => focusOn((root) => nearestField(root, place))}
        />
      )}
    </>
  );
}

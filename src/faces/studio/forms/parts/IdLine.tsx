import { type ReactNode, useState } from "react";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { RenameDialog } from "../dialogs/RenameDialog.tsx";
import { useForms } from "../FormsContext.ts";
import { keyOf, nearestField } from "../focus.ts";
import type { Renamable } from "../useRenaming.ts";

/** The id of something, small, with the way to another one. */
export function IdLine(props: {
  kind: Renamable;
  /** For an option, `question/option`. */
  id: string;
  /** Of what bears the id. */
  path: Path;
}): ReactNode {
  const { focusOn, translator } = useForms();
  const { word } = translator;
  const place = [...props.path, "id"];
  const id = props.id.split("/").at(-1);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <p className="st-form-id">
        {props.kind === "field" ? (
          word("formsSentAs")
        ) : (
          <span className="st-unseen">{word("formsId")}</span>
        )}{" "}
        <code>{id}</code>{" "}
        <button
          type="button"
          className="st-form-link"
          aria-label={`${word("formsRenameOpen")} ${id}`}
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
          path={props.path}
          onClose={() => setIsOpen(false)}
          onRenamed={() => focusOn((root) => nearestField(root, place))}
        />
      )}
    </>
  );
}

import { type ReactNode, useId } from "react";
import type { Playbook } from "../../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { removeAt, setAt } from "../../../../questionnaire/editing/change.ts";
import { useChanges, useForms } from "../FormsContext.ts";
import { AddButton } from "../fields/AddButton.tsx";
import { Refusal } from "../fields/Refusal.tsx";
import { TextField } from "../fields/TextField.tsx";
import { useAttempt } from "../fields/useAttempt.ts";
import { button, keyOf, nearestField } from "../focus.ts";

/** The mail after the call. */
export function FollowUpPart({
  path,
  followUp,
}: {
  path: Path;
  followUp: Playbook["followUp"];
}): ReactNode {
  const { focusOn, translator } = useForms();
  const { attempt, refusal } = useAttempt();
  const { word } = translator;
  const change = useChanges()(word("formsFollowUp"));
  const id = useId();
  const add = () => {
    const isDone = attempt((text) => setAt(text, path, { subject: "", body: "" }), change);
    if (isDone) focusOn((root) => nearestField(root, path));
  };
  const remove = () => {
    const isDone = attempt((text) => removeAt(text, path), change);
    if (isDone) focusOn((root) => button(root, "add", path));
  };
  return (
    <fieldset className="st-form-field" aria-labelledby={id}>
      <h4 id={id} className="st-label">
        {word("formsFollowUp")}
      </h4>
      <p className="st-help">{word("formsFollowUpHelp")}</p>
      {followUp ? (
        <>
          <TextField
            path={[...path, "subject"]}
            label={word("formsSubject")}
            value={followUp.subject}
          />
          <TextField
            path={[...path, "body"]}
            label={word("formsBody")}
            value={followUp.body}
            isLong
          />
          <button type="button" className="st-button st-form-add" onClick={remove}>
            {word("formsRemoveFollowUp")}
          </button>
        </>
      ) : (
        <AddButton name={word("formsAddFollowUp")} act={keyOf(path, "add")} onClick={add} />
      )}
      <Refusal>{refusal}</Refusal>
    </fieldset>
  );
}

import type { ReactNode } from "react";
import type { Consent } from "../../../../questionnaire/definition/definition.ts";
import { removeAt, setAt } from "../../../../questionnaire/editing/change.ts";
import { useChanges, useForms } from "../FormsContext.ts";
import { AddButton } from "../fields/AddButton.tsx";
import { CheckField } from "../fields/CheckField.tsx";
import { EntryField } from "../fields/EntryField.tsx";
import { Refusal } from "../fields/Refusal.tsx";
import { TextField } from "../fields/TextField.tsx";
import { useAttempt } from "../fields/useAttempt.ts";
import { button, keyOf, nearestField } from "../focus.ts";
import { parseUrl } from "../logic/entries.ts";

const path = ["capture", "consent"];

/** What visitors agree to when they leave word of themselves. */
export function ConsentPart({ consent }: { consent: Consent | undefined }): ReactNode {
  const { focusOn, translator } = useForms();
  const { attempt, refusal } = useAttempt();
  const { word } = translator;
  const changes = useChanges();
  const add = () => {
    const isDone = attempt(
      (text) => setAt(text, path, { text: "", required: true }),
      changes(word("formsConsent")),
    );
    if (isDone) focusOn((root) => nearestField(root, path));
  };
  const remove = () => {
    const isDone = attempt((text) => removeAt(text, path), changes(word("formsConsent")));
    if (isDone) focusOn((root) => button(root, "add", path));
  };
  if (!consent) {
    return (
      <>
        <p>{word("formsNoConsent")}</p>
        <AddButton name={word("formsAddConsent")} act={keyOf(path, "add")} onClick={add} />
        <Refusal>{refusal}</Refusal>
      </>
    );
  }
  return (
    <>
      <TextField
        path={[...path, "text"]}
        label={word("formsConsentText")}
        value={consent.text}
        isLong
      />
      <EntryField
        path={[...path, "url"]}
        label={word("formsConsentUrl")}
        value={consent.url}
        parse={parseUrl}
        kind="url"
      />
      <CheckField
        path={[...path, "required"]}
        label={word("formsConsentRequired")}
        value={consent.required}
      />
      <button type="button" className="st-button st-form-add" onClick={remove}>
        {word("formsRemoveConsent")}
      </button>
      <Refusal>{refusal}</Refusal>
    </>
  );
}

import { memo, type ReactNode } from "react";
import type { Segment } from "../../../../questionnaire/definition/definition.ts";
import { removeAt, setAt } from "../../../../questionnaire/editing/change.ts";
import { useChanges, useForms } from "../FormsContext.ts";
import { AddButton } from "../fields/AddButton.tsx";
import { EntryField } from "../fields/EntryField.tsx";
import { Refusal } from "../fields/Refusal.tsx";
import { TextField } from "../fields/TextField.tsx";
import { TextList } from "../fields/TextList.tsx";
import { useAttempt } from "../fields/useAttempt.ts";
import { button, keyOf, nearestField } from "../focus.ts";
import { needed, parseUrl } from "../logic/entries.ts";

const parse = needed(parseUrl, "formsUrlBad");

/** What a visitor reads who belongs to a segment. */
export const VisitorPart = memo(function VisitorPart(props: {
  at: number;
  visitor: Segment["visitor"];
}): ReactNode {
  const { at, visitor } = props;
  const { focusOn, translator } = useForms();
  const { attempt, refusal } = useAttempt();
  const { word } = translator;
  const changes = useChanges();
  const path = ["segments", at, "visitor"];
  const link = [...path, "action"];
  const addLink = () => {
    const isDone = attempt(
      (text) => setAt(text, link, { text: "", url: "/" }),
      changes(word("formsLink")),
    );
    if (isDone) focusOn((root) => nearestField(root, link));
  };
  const removeLink = () => {
    const isDone = attempt((text) => removeAt(text, link), changes(word("formsLink")));
    if (isDone) focusOn((root) => button(root, "add", link));
  };
  return (
    <>
      <TextField path={[...path, "heading"]} label={word("formsHeading")} value={visitor.heading} />
      <TextField
        path={[...path, "message"]}
        label={word("formsMessage")}
        value={visitor.message}
        isLong
      />
      <TextList
        path={[...path, "bullets"]}
        label={word("formsBullets")}
        item={word("formsBullet")}
        items={visitor.bullets}
      />
      {visitor.action ? (
        <>
          <TextField
            path={[...link, "text"]}
            label={word("formsLinkText")}
            value={visitor.action.text}
          />
          <EntryField
            path={[...link, "url"]}
            label={word("formsLinkUrl")}
            value={visitor.action.url}
            parse={parse}
            kind="url"
          />
          <button type="button" className="st-button st-form-add" onClick={removeLink}>
            {word("formsRemoveLink")}
          </button>
        </>
      ) : (
        <AddButton name={word("formsAddLink")} act={keyOf(link, "add")} onClick={addLink} />
      )}
      <Refusal>{refusal}</Refusal>
    </>
  );
});

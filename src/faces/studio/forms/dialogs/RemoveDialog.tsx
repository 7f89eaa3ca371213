import type { ReactNode } from "react";
import { changesMeaning } from "../../../../questionnaire/editing/consequences.ts";
import { removeId } from "../../../../questionnaire/editing/removeId.ts";
import type { IdKind } from "../../../../questionnaire/editing/uses.ts";
import { Dialog } from "../../../../ui/Dialog.tsx";
import { useChanges, useForms, useOutline } from "../FormsContext.ts";
import { consequenceSentences } from "../logic/consequenceSentences.ts";
import { AskDialog } from "./AskDialog.tsx";

/** Removes a question, an answer or a segment, once one has read what goes with it. */
export function RemoveDialog(props: {
  kind: IdKind;
  /** For an option, `question/option`. */
  id: string;
  name: string;
  onClose: () => void;
  onRemoved: () => void;
}): ReactNode {
  const { kind, id, name, onClose, onRemoved } = props;
  const { document, say, translator } = useForms();
  const outline = useOutline();
  const { word } = translator;
  const changes = useChanges();
  const removal = removeId(document.getSnapshot().text, kind, id);

  if (!removal.ok) {
    const tooFew = {
      question: "formsFewQuestions",
      option: "formsFewOptions",
      segment: "formsFewSegments",
    } as const;
    return (
      <Dialog className="st-dialog" title={word("formsCannotRemove")} onClose={onClose}>
        {(close) => (
          <>
            <p>{word(tooFew[kind])}</p>
            <div className="st-group st-form-end">
              <button type="button" className="st-button" onClick={close}>
                {word("formsClose")}
              </button>
            </div>
          </>
        )}
      </Dialog>
    );
  }
  const sentences = consequenceSentences(removal.consequences, outline, translator);
  const remove = () => {
    document.apply(() => removal, changes(word("formsRemoveIt")));
    say(word("formsRemoved", { name }));
    onRemoved();
    return null;
  };
  return (
    <AskDialog
      title={word("formsRemoveNamed", { name })}
      action={word("formsRemoveIt")}
      isDangerous
      onDo={remove}
      onClose={onClose}
    >
      {sentences.length === 0 ? (
        <p>{word("formsNothingLost")}</p>
      ) : (
        <>
          <p>{word("formsAlsoLost")}</p>
          <ul className="st-form-lost">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {removal.consequences.some(changesMeaning) && (
        <p className="st-form-warn">{word("formsMeaningLost")}</p>
      )}
    </AskDialog>
  );
}

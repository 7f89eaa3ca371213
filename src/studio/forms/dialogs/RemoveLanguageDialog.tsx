import type { ReactNode } from "react";
import { Dialog } from "../../shell/Dialog.tsx";
import { useChanges, useForms } from "../FormsContext.ts";
import { removeLanguage, textsIn } from "../logic/languages.ts";
import { DialogButtons } from "./DialogButtons.tsx";

/** Takes a language away, once one has read how much is said in it. */
export function RemoveLanguageDialog(props: {
  language: string;
  name: string;
  onClose: () => void;
  onRemoved: () => void;
}): ReactNode {
  const { language, name, onClose, onRemoved } = props;
  const { attempt, document, voice } = useForms();
  const { word } = voice;
  const changes = useChanges();
  const definition = document.getSnapshot().lastGood?.definition;
  if (!definition) return null;
  const remove = () => {
    attempt((text) => removeLanguage(text, definition, language), changes(word("formsLanguages")));
    onRemoved();
    onClose();
  };
  return (
    <Dialog title={word("formsRemoveLanguage", { name })} onClose={onClose}>
      {(close) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            remove();
          }}
        >
          <p>{word("formsTextsLost", { count: textsIn(definition, language).length })}</p>
          <p className="st-help">{word("formsUndoable")}</p>
          <DialogButtons action={word("formsRemoveIt")} isDangerous onCancel={close} />
        </form>
      )}
    </Dialog>
  );
}

import { type ReactNode, useState } from "react";
import { Dialog } from "../../shell/Dialog.tsx";
import { languageName } from "../../translation/commonLanguages.ts";
import { useChanges, useForms } from "../FormsContext.ts";
import { putFirst, textsWithout } from "../logic/languages.ts";
import { DialogButtons } from "./DialogButtons.tsx";

/** Makes another language the first one, once one has read what that means. */
export function FirstLanguageDialog(props: {
  language: string;
  name: string;
  onClose: () => void;
  onDone: () => void;
}): ReactNode {
  const { language, name, onClose, onDone } = props;
  const { attempt, document, languages, voice } = useForms();
  const { word } = voice;
  const changes = useChanges();
  const [refusal, setRefusal] = useState<string | null>(null);
  const definition = document.getSnapshot().lastGood?.definition;
  if (!definition) return null;
  const [old = "en"] = languages;
  const count = textsWithout(definition, language).length;
  const put = () => {
    const refused = attempt(
      (text) => putFirst(text, definition, language),
      changes(word("formsLanguages")),
    );
    if (refused !== null) return setRefusal(refused);
    onDone();
    onClose();
  };
  return (
    <Dialog title={word("formsPutFirstNamed", { name })} onClose={onClose}>
      {(close) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            put();
          }}
        >
          <p>{word("formsPutFirstWhy")}</p>
          {count > 0 && (
            <p>
              {word("formsPutFirstWithout", {
                count,
                name,
                old: languageName(old, voice.language),
              })}
            </p>
          )}
          <p className="st-help">{word("formsUndoable")}</p>
          {refusal !== null && (
            <p className="st-wrong" role="alert">
              {refusal}
            </p>
          )}
          <DialogButtons action={word("formsPutFirstIt")} onCancel={close} />
        </form>
      )}
    </Dialog>
  );
}

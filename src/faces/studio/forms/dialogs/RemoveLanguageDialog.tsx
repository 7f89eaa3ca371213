import type { ReactNode } from "react";
import { useChanges, useForms } from "../FormsContext.ts";
import { removeLanguage, textsIn } from "../logic/languages.ts";
import { AskDialog } from "./AskDialog.tsx";

/** Takes a language away, once one has read how much is said in it. */
export function RemoveLanguageDialog(props: {
  language: string;
  name: string;
  onClose: () => void;
  onRemoved: () => void;
}): ReactNode {
  const { language, name, onClose, onRemoved } = props;
  const { attempt, document, translator } = useForms();
  const { word } = translator;
  const changes = useChanges();
  const definition = document.getSnapshot().lastGood?.definition;
  if (!definition) return null;
  const remove = () => {
    const refusal = attempt(
      (text) => removeLanguage(text, definition, language),
      changes(word("formsLanguages")),
    );
    if (refusal === null) onRemoved();
    return refusal;
  };
  return (
    <AskDialog
      title={word("formsRemoveLanguage", { name })}
      action={word("formsRemoveIt")}
      isDangerous
      onDo={remove}
      onClose={onClose}
    >
      <p>{word("formsTextsLost", { count: textsIn(definition, language).length })}</p>
    </AskDialog>
  );
}

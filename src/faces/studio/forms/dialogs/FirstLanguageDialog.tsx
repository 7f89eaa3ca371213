import type { ReactNode } from "react";
import { languageName } from "../../desk/commonLanguages.ts";
import { useChanges, useForms } from "../FormsContext.ts";
import { putFirst, textsWithout } from "../logic/languages.ts";
import { AskDialog } from "./AskDialog.tsx";

/** Makes another language the first one, once one has read what that means. */
export function FirstLanguageDialog(props: {
  language: string;
  name: string;
  onClose: () => void;
  onDone: () => void;
}): ReactNode {
  const { language, name, onClose, onDone } = props;
  const { attempt, document, languages, translator } = useForms();
  const { word } = translator;
  const changes = useChanges();
  const definition = document.getSnapshot().lastGood?.definition;
  if (!definition) return null;
  const [old = "en"] = languages;
  const count = textsWithout(definition, language).length;
  const put = () => {
    const refusal = attempt(
      (text) => putFirst(text, definition, language),
      changes(word("formsLanguages")),
    );
    if (refusal === null) onDone();
    return refusal;
  };
  return (
    <AskDialog
      title={word("formsPutFirstNamed", { name })}
      action={word("formsPutFirstIt")}
      onDo={put}
      onClose={onClose}
    >
      <p>{word("formsPutFirstWhy")}</p>
      {count > 0 && (
        <p>
          {word("formsPutFirstWithout", {
            count,
            name,
            old: languageName(old, translator.language),
          })}
        </p>
      )}
    </AskDialog>
  );
}

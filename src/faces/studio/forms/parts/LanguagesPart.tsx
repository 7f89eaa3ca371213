import { type ReactNode, useState } from "react";
import { languageName } from "../../desk/commonLanguages.ts";
import { NewLanguageDialog } from "../../desk/NewLanguageDialog.tsx";
import { FirstLanguageDialog } from "../dialogs/FirstLanguageDialog.tsx";
import { RemoveLanguageDialog } from "../dialogs/RemoveLanguageDialog.tsx";
import { useChanges, useForms } from "../FormsContext.ts";
import { button, keyOf } from "../focus.ts";
import { addLanguage } from "../logic/languages.ts";

/** The languages that the questionnaire speaks. */
export function LanguagesPart(): ReactNode {
  const { attempt, document, focusOn, languages, translator } = useForms();
  const changes = useChanges();
  const { language: ours, word } = translator;
  const [isAdding, setIsAdding] = useState(false);
  const [leaving, setLeaving] = useState<string | null>(null);
  const [rising, setRising] = useState<string | null>(null);
  const nameOf = (tag: string) => languageName(tag, ours);
  const toAdder = () => focusOn((root) => button(root, "add", ["languages"]));
  const add = (tag: string) => {
    const { lastGood } = document.getSnapshot();
    return attempt(
      (text) => lastGood && addLanguage(text, lastGood.definition, tag),
      changes(word("formsLanguages")),
    );
  };
  const adder = keyOf(["languages"], "add");
  return (
    <>
      <ul className="st-form-languages">
        {languages.map((tag, at) => (
          <li key={tag}>
            <span>
              {nameOf(tag)} <code>{tag}</code>
            </span>
            {at === 0 ? (
              <span className="st-form-badge">{word("formsFirstLanguage")}</span>
            ) : (
              <>
                <button type="button" className="st-form-link" onClick={() => setRising(tag)}>
                  {word("formsPutFirst", { name: nameOf(tag) })}
                </button>
                <button type="button" className="st-form-link" onClick={() => setLeaving(tag)}>
                  {word("formsRemoveLanguage", { name: nameOf(tag) })}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="st-button st-form-add"
        data-act={adder}
        onClick={() => setIsAdding(true)}
      >
        {word("translateAdd")}
      </button>
      {isAdding && (
        <NewLanguageDialog
          languages={languages}
          translator={translator}
          onAdd={add}
          onClose={() => setIsAdding(false)}
        />
      )}
      {rising !== null && (
        <FirstLanguageDialog
          language={rising}
          name={nameOf(rising)}
          onClose={() => setRising(null)}
          onDone={toAdder}
        />
      )}
      {leaving !== null && (
        <RemoveLanguageDialog
          language={leaving}
          name={nameOf(leaving)}
          onClose={() => setLeaving(null)}
          onRemoved={toAdder}
        />
      )}
    </>
  );
}

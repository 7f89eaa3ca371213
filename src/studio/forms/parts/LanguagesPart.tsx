import { type ReactNode, useState } from "react";
import { languageName } from "../../translation/commonLanguages.ts";
import { FirstLanguageDialog } from "../dialogs/FirstLanguageDialog.tsx";
import { NewLanguageDialog } from "../dialogs/NewLanguageDialog.tsx";
import { RemoveLanguageDialog } from "../dialogs/RemoveLanguageDialog.tsx";
import { useForms } from "../FormsContext.ts";
import { button, keyOf } from "../focus.ts";

/** The languages that the questionnaire speaks. */
export function LanguagesPart(): ReactNode {
  const { focusOn, languages, voice } = useForms();
  const { language: ours, word } = voice;
  const [isAdding, setIsAdding] = useState(false);
  const [leaving, setLeaving] = useState<string | null>(null);
  const [rising, setRising] = useState<string | null>(null);
  const nameOf = (tag: string) => languageName(tag, ours);
  const toAdder = () => focusOn((root) => button(root, "add", ["languages"]));
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
        {word("formsAddLanguage")}
      </button>
      {isAdding && <NewLanguageDialog onClose={() => setIsAdding(false)} />}
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

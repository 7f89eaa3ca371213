import { type ReactNode, useState } from "react";
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
  const names = new Intl.DisplayNames(ours, { type: "language" });
  const adder = keyOf(["languages"], "add");
  return (
    <>
      <ul className="st-form-languages">
        {languages.map((tag, at) => (
          <li key={tag}>
            <span>
              {names.of(tag)} <code>{tag}</code>
            </span>
            {at === 0 ? (
              <span className="st-form-badge">{word("formsFirstLanguage")}</span>
            ) : (
              <button type="button" className="st-form-link" onClick={() => setLeaving(tag)}>
                {word("formsRemoveLanguage", { name: names.of(tag) })}
              </button>
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
      {leaving !== null && (
        <RemoveLanguageDialog
          language={leaving}
          name={names.of(leaving) ?? leaving}
          onClose={() => setLeaving(null)}
          onRemoved={() => focusOn((root) => button(root, "add", ["languages"]))}
        />
      )}
    </>
  );
}

import type { ReactNode } from "react";
import {
  type InterfaceLanguage,
  interfaceLanguages,
} from "../../../language/interfaceLanguages.ts";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";

/** The choice of the language that the studio speaks. */
export function LanguageChoice(props: {
  translator: StudioTranslator;
  onLanguage: (language: InterfaceLanguage) => void;
}): ReactNode {
  const { translator, onLanguage } = props;
  return (
    <label className="st-language">
      <span className="st-unseen">{translator.word("language")}</span>
      <select
        className="st-select"
        value={translator.language}
        onChange={({ target }) => onLanguage(target.value as InterfaceLanguage)}
      >
        {interfaceLanguages.map((tag) => (
          <option key={tag} value={tag}>
            {new Intl.DisplayNames(tag, { type: "language" }).of(tag)}
          </option>
        ))}
      </select>
    </label>
  );
}

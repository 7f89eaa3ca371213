import type { ReactNode } from "react";
import {
  type InterfaceLanguage,
  interfaceLanguages,
} from "../../../language/interfaceLanguages.ts";
import type { StudioVoice } from "../../../language/studioVoice.ts";

/** The choice of the language that the studio speaks. */
export function LanguageChoice(props: {
  voice: StudioVoice;
  onLanguage: (language: InterfaceLanguage) => void;
}): ReactNode {
  const { voice, onLanguage } = props;
  return (
    <label className="st-language">
      <span className="st-unseen">{voice.word("language")}</span>
      <select
        className="st-select"
        value={voice.language}
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

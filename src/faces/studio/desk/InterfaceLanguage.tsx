import type { ReactNode } from "react";
import { type StudioVoice, studioLanguages } from "../../../language/studioVoice.ts";

/** The choice of the language that the studio speaks. */
export function InterfaceLanguage(props: {
  voice: StudioVoice;
  onLanguage: (language: (typeof studioLanguages)[number]) => void;
}): ReactNode {
  const { voice, onLanguage } = props;
  return (
    <label className="st-language">
      <span className="st-unseen">{voice.word("language")}</span>
      <select
        className="st-select"
        value={voice.language}
        onChange={({ target }) => onLanguage(target.value === "de" ? "de" : "en")}
      >
        {studioLanguages.map((tag) => (
          <option key={tag} value={tag}>
            {new Intl.DisplayNames(tag, { type: "language" }).of(tag)}
          </option>
        ))}
      </select>
    </label>
  );
}

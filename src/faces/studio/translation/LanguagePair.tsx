import type { ReactNode } from "react";
import { languageName } from "../desk/commonLanguages.ts";
import { useStudio } from "../desk/StudioContext.ts";
import type { Languages } from "./units.ts";

/** The choice of the language that is translated from, and that translated to. */
export function LanguagePair(
  props: Languages & {
    languages: readonly string[];
    onPair: (pair: Languages) => void;
  },
): ReactNode {
  const { languages, source, target, onPair } = props;
  const { word, language } = useStudio().translator;
  const choice = (label: string, value: string, onPick: (tag: string) => void) => (
    <label className="st-translate-choice">
      <span>{label}</span>
      <select className="st-select" value={value} onChange={(event) => onPick(event.target.value)}>
        {languages.map((tag) => (
          <option key={tag} value={tag}>
            {languageName(tag, language)}
          </option>
        ))}
      </select>
    </label>
  );
  // Whoever picks the other one for one side wants the two the other way round.
  return (
    <>
      {choice(word("translateFrom"), source, (tag) =>
        onPair({ source: tag, target: tag === target ? source : target }),
      )}
      {choice(word("translateTo"), target, (tag) =>
        onPair({ source: tag === source ? target : source, target: tag }),
      )}
    </>
  );
}

import { type ReactNode, useState } from "react";
import { languagesOf } from "../../../questionnaire/definition/definition.ts";
import { languageName } from "../desk/commonLanguages.ts";
import { tagFrom } from "../desk/meantTag.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { type LanguagesMeant, meantBy } from "./fileLanguages.ts";
import type { TranslatorFile } from "./translatorFile.ts";

/** Asks from which language into which a file translates, where its own names of them leave that open. */
export function LanguagesAsked(props: {
  file: TranslatorFile;
  likely: LanguagesMeant;
  take: (meant: LanguagesMeant) => void;
}): ReactNode {
  const { file, likely, take } = props;
  const { snapshot, translator } = useStudio();
  const { word, language } = translator;
  const [meant, setMeant] = useState(likely);
  const { from, into, source, target } = meant;
  const definition = snapshot.lastGood?.definition;
  if (!definition) return null;
  const spoken: readonly string[] = languagesOf(definition);
  const turn = (from: string, into: string) => setMeant(meantBy(definition, from, into).likely);
  const own = tagFrom(into) ?? into;
  const name = (tag: string) => languageName(tag, language);
  const inFile = file.languages.map((tag) => [tag, tag] as const);
  const here = spoken.map((tag) => [tag, name(tag)] as const);
  const added = [own, word("translateAsNew", { language: name(own) })] as const;
  const isFixed = file.isDirected;
  const isWrong = source === target;
  return (
    <form
      className="st-import-languages"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong) take(meant);
      }}
    >
      <p>{word("translateUnclear")}</p>
      <div className="st-translate-choices">
        <Choice
          label={word("translateFileFrom")}
          value={from}
          choices={inFile}
          isFixed={isFixed}
          onChoose={(tag) => turn(tag, tag === into ? from : into)}
        />
        <Choice
          label={word("translateThatIs", { written: from })}
          value={source}
          choices={here}
          onChoose={(tag) => setMeant({ ...meant, source: tag })}
        />
      </div>
      <div className="st-translate-choices">
        <Choice
          label={word("translateFileInto")}
          value={into}
          choices={inFile}
          isFixed={isFixed}
          onChoose={(tag) => turn(tag === from ? into : from, tag)}
        />
        <Choice
          label={word("translateThatIs", { written: into })}
          value={target}
          choices={spoken.includes(own) ? here : [...here, added]}
          onChoose={(tag) => setMeant({ ...meant, target: tag })}
        />
      </div>
      <p role="alert" className="st-wrong">
        {isWrong && word("translateTwoLanguages")}
      </p>
      <button type="submit" className="st-button st-primary" disabled={isWrong}>
        {word("translateTakeIn")}
      </button>
    </form>
  );
}

function Choice(props: {
  label: string;
  value: string;
  choices: readonly (readonly [tag: string, words: string])[];
  isFixed?: boolean;
  onChoose: (tag: string) => void;
}): ReactNode {
  const { label, value, choices, isFixed = false, onChoose } = props;
  return (
    <label className="st-translate-choice">
      <span>{label}</span>
      <select
        className="st-select"
        value={value}
        disabled={isFixed}
        onChange={(event) => onChoose(event.target.value)}
      >
        {choices.map(([tag, words]) => (
          <option key={tag} value={tag}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

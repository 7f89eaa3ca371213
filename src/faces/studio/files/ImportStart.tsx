import {
  type ReactNode,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { importingTranslator } from "../../../language/importing.ts";
import {
  type InterfaceLanguage,
  interfaceLanguages,
} from "../../../language/interfaceLanguages.ts";
import { bestLanguage, directionOf } from "../../../language/languages.ts";
import { type StudioTranslator, studioTranslator } from "../../../language/studioTranslator.ts";
import { imported } from "../../../questionnaire/importing/importing.ts";
import { commonLanguages, languageName } from "../desk/commonLanguages.ts";
import { LanguageChoice } from "../desk/LanguageChoice.tsx";
import { ImportOutcome } from "./ImportOutcome.tsx";
import { blankSegment } from "./newQuestionnaire.ts";

/** What is to be imported: a list that is pasted here, or a file with its name. */
export interface Source {
  readonly text: string;
  readonly name?: string | undefined;
}

/** Makes a questionnaire of questions from elsewhere, and shows what of them is taken and what isn't. */
export function ImportStart(props: {
  source: Source;
  translator: StudioTranslator;
  onLanguage: (language: InterfaceLanguage) => void;
  onFile: () => void;
  onMade: (text: string) => void;
  onLeave: () => void;
}): ReactNode {
  const { source, translator, onLanguage, onFile, onMade, onLeave } = props;
  const { word } = translator;
  const [text, setText] = useState(source.text);
  const [language, setLanguage] = useState<string>(translator.language);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  // A long list is read once more when typing stops.
  const read = useDeferredValue(text);
  const made = useMemo(() => imported(read, { language, words: wordsIn }), [read, language]);
  const id = useId();
  return (
    <main className="st-start">
      <header className="st-start-head">
        <div>
          <h1 ref={title} tabIndex={-1}>
            {word("importHead")}
          </h1>
          <p className="st-help">{word("importIntro")}</p>
        </div>
        <LanguageChoice translator={translator} onLanguage={onLanguage} />
      </header>
      <section className="st-card st-import">
        <label className="st-label" htmlFor={id}>
          {source.name === undefined
            ? word("importList")
            : word("importFile", { name: source.name })}
        </label>
        <p id={`${id}-help`} className="st-help">
          {word("importListHelp")}
        </p>
        <textarea
          id={id}
          className="st-textarea st-paste"
          aria-describedby={`${id}-help`}
          dir={directionOf(language)}
          spellCheck={false}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <div className="st-group">
          <label>
            <span className="st-label">{word("filesFirstLanguage")}</span>
            <select
              className="st-select"
              value={made.ok ? made.language : language}
              disabled={made.ok && made.language !== language}
              onChange={({ target }) => setLanguage(target.value)}
            >
              {[...new Set([...commonLanguages, made.ok ? made.language : language])].map((tag) => (
                <option key={tag} value={tag}>
                  {languageName(tag, translator.language)}
                </option>
              ))}
            </select>
          </label>
          <button type="button" className="st-button" onClick={onFile}>
            {word("importChoose")}
          </button>
        </div>
      </section>
      {read.trim() !== "" && <ImportOutcome made={made} translator={translator} />}
      <div className="st-group">
        <button
          type="button"
          className="st-button st-primary"
          disabled={!made.ok || read !== text}
          onClick={() => made.ok && onMade(made.text)}
        >
          {word("filesMake")}
        </button>
        <button type="button" className="st-button" onClick={onLeave}>
          {word("filesBack")}
        </button>
      </div>
    </main>
  );
}

/** What nobody has written yet is said in the questionnaire's own language, if we have words in it. */
function wordsIn(language: string) {
  const spoken = bestLanguage(language, interfaceLanguages);
  const translator = studioTranslator(spoken);
  return {
    ...importingTranslator(spoken).draft,
    blank: (id: string, name: string) => blankSegment(id, name, translator),
  };
}

import { type ReactNode, useEffect, useState } from "react";
import { bestLanguage, directionOf } from "../../../language/languages.ts";
import { loadLeadWords } from "../../../language/leadWords.ts";
import { loadVisitorWords } from "../../../language/visitorWords.ts";
import type { WordList } from "../../../language/wordList.ts";
import type { Definition, Text } from "../../../questionnaire/definition/definition.ts";
import { textIn } from "../../../questionnaire/definition/text.ts";
import { languageName } from "../desk/commonLanguages.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { LegalForm } from "./LegalForm.tsx";
import { PrintedList } from "./PrintedList.tsx";

/** Every text that a visitor can read in one language. */
export function LegalTexts(props: { form: Definition; language: string }): ReactNode {
  const { form, language } = props;
  const { translator } = useStudio();
  const { word } = translator;
  const own = useOwnWords(language, form.capture !== undefined);
  const text = (words: Text) => textIn(words, [language]) || word("printNotTranslated");
  const { title, intro, questions, segments, capture } = form;
  const asked = questions.filter(({ ask }) => ask !== "never");
  const facts = questions.filter(({ ask }) => ask === "never");
  const questionWords = ({ hint, unsure, options, ...question }: (typeof questions)[number]) => (
    <>
      <strong lang={language}>{text(question.text)}</strong>
      {hint && <p lang={language}>{text(hint)}</p>}
      <ul lang={language}>
        {options.map((option) => (
          <li key={option.id}>{text(option.text)}</li>
        ))}
        {unsure && <li>{unsure === true ? own.unsure : text(unsure)}</li>}
      </ul>
    </>
  );
  return (
    <article className="st-paper st-legal" dir={directionOf(language)}>
      <h2>{languageName(language, translator.language)}</h2>
      <div lang={language}>
        <p>
          <strong>{text(title)}</strong>
        </p>
        {intro?.heading && <p>{text(intro.heading)}</p>}
        {intro?.body && <p>{text(intro.body)}</p>}
        {intro?.start && <p>[{text(intro.start)}]</p>}
      </div>
      <PrintedList title={word("printQuestions")} items={asked}>
        {questionWords}
      </PrintedList>
      <PrintedList title={word("printFacts")} items={facts}>
        {questionWords}
      </PrintedList>
      <PrintedList title={word("printResults")} items={segments}>
        {({ visitor: { heading, message, bullets = [], action } }) => (
          <div lang={language}>
            <strong>{text(heading)}</strong>
            <p>{text(message)}</p>
            <ul>
              {bullets.map((bullet) => (
                <li key={text(bullet)}>{text(bullet)}</li>
              ))}
            </ul>
            {action && (
              <p>
                [{text(action.text)}] <small className="st-paper-link">{action.url}</small>
              </p>
            )}
          </div>
        )}
      </PrintedList>
      {capture && <LegalForm capture={capture} language={language} text={text} />}
      <PrintedList title={word("printOwnWords")} items={[...new Set(Object.values(own))]}>
        {(words) => <span lang={language}>{words}</span>}
      </PrintedList>
    </article>
  );
}

/** What the questionnaire's frame says by itself: its buttons, what it says of mistakes and of what was sent. */
function useOwnWords(language: string, hasLead: boolean): WordList {
  const [words, setWords] = useState<WordList>({});
  useEffect(() => {
    let isHere = true;
    const lists = [loadVisitorWords(language), ...(hasLead ? [loadLeadWords(language)] : [])];
    void Promise.all(lists).then((loaded) => {
      const spoken = loaded.map(
        (list) => list[bestLanguage(language, ["en", ...Object.keys(list)])],
      );
      if (isHere) setWords(Object.assign({}, ...spoken));
    });
    return () => {
      isHere = false;
    };
  }, [language, hasLead]);
  return words;
}

import type { ReactNode } from "react";
import { importingTranslator } from "../../../language/importing.ts";
import { directionOf } from "../../../language/languages.ts";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import { languagesOf, type Text } from "../../../questionnaire/definition/definition.ts";
import { read } from "../../../questionnaire/definition/read.ts";
import { textIn } from "../../../questionnaire/definition/text.ts";
import type { Import } from "../../../questionnaire/importing/importing.ts";

/** What came of questions from elsewhere: those that are taken, and what isn't, each with why. */
export function ImportOutcome(props: { made: Import; translator: StudioTranslator }): ReactNode {
  const { made, translator } = props;
  const { language, word } = translator;
  const says = importingTranslator(language);
  const { missed } = made;
  return (
    <>
      <section className="st-card">
        <h2>{word("importTaken")}</h2>
        <output className={made.ok ? "st-help" : "st-wrong"}>
          {made.ok
            ? [
                says.source(made.source),
                word("filesQuestions", { count: made.counts.questions }),
                word("importAnswers", { count: made.counts.answers }),
                made.counts.segments > 0
                  ? word("filesSegments", { count: made.counts.segments })
                  : word("importNoSegments"),
              ].join(" · ")
            : says.refusal(made.why)}
        </output>
        {made.ok && <Taken text={made.text} />}
      </section>
      {missed.length > 0 && (
        <section className="st-card">
          <h2>{word("importMissed", { count: missed.length })}</h2>
          <ul className="st-import-missed">
            {missed.map((one, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew as a whole
              <li key={at}>{says.missed(one)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The questions with their answers, as they will stand. */
function Taken({ text }: { text: string }): ReactNode {
  const reading = read(text);
  if (!reading.ok) return null;
  const { definition } = reading;
  const languages = languagesOf(definition);
  const said = (words: Text) => textIn(words, languages);
  return (
    <ol className="st-import-taken" lang={languages[0]} dir={directionOf(languages[0])}>
      {definition.questions.map(({ id, text, options }) => (
        <li key={id}>
          <p>{said(text)}</p>
          <ul>
            {options.map((option) => (
              <li key={option.id}>{said(option.text)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

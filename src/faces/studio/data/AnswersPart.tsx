import type { ReactNode } from "react";
import type { AnswerCounts } from "../../../evidence/learning/answerCounts.ts";
import { namesOf } from "../../../language/names.ts";
import { numbersIn } from "../../../language/numbers.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { ShareBar } from "./ShareBar.tsx";
import type { Testing } from "./useTested.ts";

/** Which answers customers really gave, question by question. */
export function AnswersPart({ tested }: { tested: NonNullable<Testing["tested"]> }): ReactNode {
  const { word } = useStudio().translator;
  if (tested.counts.length === 0) return null;
  return (
    <section className="st-card st-data-part">
      <h2>{word("dataAnswers")}</h2>
      <p className="st-help">{word("dataAnswersHelp")}</p>
      <div className="st-data-questions">
        {tested.counts.map((counts) => (
          <RealAnswers key={counts.question} counts={counts} tested={tested} />
        ))}
      </div>
    </section>
  );
}

function RealAnswers(props: {
  counts: AnswerCounts;
  tested: NonNullable<Testing["tested"]>;
}): ReactNode {
  const { question, answered, none, options } = props.counts;
  const { word, language } = useStudio().translator;
  const { count, share } = numbersIn(language);
  const names = namesOf(props.tested.definition, language);
  return (
    <div>
      <h3>{names.question(question)}</h3>
      <p className="st-help">
        {word("dataAnswered", { number: count(answered), count: answered })}
        {none > 0 && `, ${word("dataUnanswered", { number: count(none), count: none })}`}
      </p>
      <ul className="st-data-answers">
        {[...options].map(([id, rows]) => (
          <li key={id}>
            <span>{names.option(question, id, word("dataUnsure"))}</span>
            <strong>{answered === 0 ? "–" : share(rows / answered)}</strong>
            <ShareBar share={answered === 0 ? 0 : rows / answered} />
            {answered > 0 && rows === 0 && <span className="st-help">{word("dataNever")}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

import { memo, type ReactNode, useMemo } from "react";
import { problemSentences } from "../../../language/problems.ts";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import type { Problem } from "../../../questionnaire/definition/problem.ts";
import type { Reading } from "../../../questionnaire/definition/read.ts";

/** As many as one mends before reading anew. */
const most = 20;

/** What is wrong with the text, each with the way to it. */
export const ProblemList = memo(function ProblemList(props: {
  reading: Reading;
  translator: StudioTranslator;
  onGo: (problem: Problem) => void;
}): ReactNode {
  const { reading, onGo } = props;
  const { word, language } = props.translator;
  const problems = reading.ok ? [] : reading.problems;
  const sentenceOf = useMemo(() => problemSentences(language), [language]);
  const count = problems.length;
  return (
    <section className="st-json-problems">
      <output className={count > 0 ? "st-wrong" : "st-help"}>
        {count > 0 ? word("textProblems", { count }) : word("textNoProblems")}
      </output>
      {count > 0 && (
        <ol>
          {problems.slice(0, most).map((problem, at) => (
            <li key={`${at} ${problem.code}`}>
              <button type="button" className="st-json-problem" onClick={() => onGo(problem)}>
                <span className="st-json-line">{word("textLine", { line: problem.line })}</span>
                <span>{sentenceOf(problem)}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      {count > most && <p className="st-help">{word("textMore", { count: count - most })}</p>}
    </section>
  );
});

import { type ReactNode, useMemo } from "react";
import { problemSentences } from "../../../language/problems.ts";
import type { Problem } from "../../../questionnaire/definition/problem.ts";
import { useStudio } from "../desk/StudioContext.ts";

/** More are seldom read: mending the first often mends others. */
const most = 20;

/** What keeps the text from being read, with the way to each place of it. */
export function ProblemsList({ problems }: { problems: readonly Problem[] }): ReactNode {
  const { translator, go } = useStudio();
  const { word, language } = translator;
  const sentence = useMemo(() => problemSentences(language), [language]);
  return (
    <section className="st-findings-part">
      <h3>
        {word("findingsProblems")} <span className="st-count">{problems.length}</span>
      </h3>
      <p className="st-help">{word("findingsProblemsHelp")}</p>
      <ul>
        {problems.slice(0, most).map((problem) => (
          <li
            key={`${problem.code} ${problem.line} ${problem.column}`}
            className="st-finding"
            data-severity="error"
          >
            <p>{sentence(problem)}</p>
            <button
              type="button"
              className="st-link st-finding-place"
              onClick={() => go("text", problem.path)}
            >
              {word("showProblems")}
            </button>
          </li>
        ))}
      </ul>
      {problems.length > most && (
        <p className="st-help">{word("findingsMore", { count: problems.length - most })}</p>
      )}
    </section>
  );
}

import type { ReactNode } from "react";
import { pathText, problemSentences } from "../../language/problems.ts";
import type { Problem } from "../../questionnaire/definition/problem.ts";

/** Everything that keeps a questionnaire from being shown. */
export function Problems({
  file,
  problems,
}: {
  file: string;
  problems: readonly Problem[];
}): ReactNode {
  const sentence = problemSentences("en");
  return (
    <div role="alert">
      <h2>
        questionnaires/{file}.json can’t be shown yet: {problems.length}{" "}
        {problems.length === 1 ? "problem" : "problems"}
      </h2>
      <ol className="problems">
        {problems.map((problem) => (
          <li key={`${problem.line}:${problem.column} ${problem.code}`}>
            <p>{sentence(problem)}</p>
            <p className="place">
              line {problem.line}, column {problem.column} <code>{pathText(problem.path)}</code>
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}

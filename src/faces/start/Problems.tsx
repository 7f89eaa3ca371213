import type { ReactNode } from "react";
import { pathText, problemSentences } from "../../language/problems.ts";
import type { Problem } from "../../questionnaire/definition/problem.ts";
import { useProspectShown } from "../console/useProspectShown.ts";

/** Everything that keeps a questionnaire from being shown; not in what the prospect may see, where its names would stand. */
export function Problems({
  file,
  problems,
}: {
  file: string;
  problems: readonly Problem[];
}): ReactNode {
  const { isShown, show } = useProspectShown();
  const sentence = problemSentences("en");
  if (isShown) {
    return (
      <div className="unsaid">
        <h2>There is nothing to show here</h2>
        <button type="button" onClick={() => show(false)}>
          Say why
        </button>
      </div>
    );
  }
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

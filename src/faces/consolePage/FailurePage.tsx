import type { ReactNode } from "react";
import type { ConsolePageTranslator } from "../../language/consolePageTranslator.ts";
import { problemSentences } from "../../language/problems.ts";
import type { Problem } from "../../questionnaire/definition/problem.ts";
import { useProspectShown } from "../console/useProspectShown.ts";
import type { PageFailure } from "./loading.ts";

/** Why there is no console, for whoever has put the page there; not in what the prospect may see, where names would stand. */
export function FailurePage(props: {
  failure: PageFailure;
  translator: ConsolePageTranslator;
}): ReactNode {
  const { failure, translator } = props;
  const { isShown, show } = useProspectShown();
  if (isShown) {
    return (
      <main className="page-failure">
        <h1>{translator.word("nothingToShow")}</h1>
        <button type="button" onClick={() => show(false)}>
          {translator.word("sayWhy")}
        </button>
      </main>
    );
  }
  return (
    <main className="page-failure">
      <h1>{translator.word("failed")}</h1>
      <p role="alert">{sentence(failure, translator)}</p>
      {failure.reason === "not-fetched" && failure.failure.reason === "problems" && (
        <Problems problems={failure.failure.problems} language={translator.language} />
      )}
    </main>
  );
}

const most = 20;

function Problems(props: { problems: readonly Problem[]; language: string }): ReactNode {
  const say = problemSentences(props.language);
  return (
    <ol>
      {props.problems.slice(0, most).map((problem) => (
        <li key={`${problem.line}:${problem.column} ${problem.code}`}>
          {problem.line}:{problem.column} {say(problem)}
        </li>
      ))}
    </ol>
  );
}

function sentence(failure: PageFailure, { word }: ConsolePageTranslator): string {
  switch (failure.reason) {
    case "no-settings":
      return word("noSettings");
    case "bad-settings":
      return word("badSettings", { parts: failure.wrong.join(", ") });
    case "stranger":
      return failure.origin === null
        ? word("hiddenStranger")
        : word("stranger", { origin: failure.origin });
    case "no-questionnaire":
      return word("noQuestionnaire");
    case "public":
      return word("publicForm", { file: failure.file });
    case "not-fetched":
      return word(failure.failure.reason === "problems" ? "hasProblems" : "notFetched", {
        file: failure.file,
      });
  }
}

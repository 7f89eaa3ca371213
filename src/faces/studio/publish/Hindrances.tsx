import type { ReactNode } from "react";
import { findingSentences } from "../../../language/findings.ts";
import { problemSentences } from "../../../language/problems.ts";
import type { Finding } from "../../../proof/findings/finding.ts";
import { type Studio, useStudio } from "../desk/StudioContext.ts";
import { HindranceList } from "./HindranceList.tsx";
import { type Hindrance, unwrittenTexts } from "./hindrance.ts";
import type { Readiness } from "./readiness.ts";

/** What stands against publishing, each with the way to it. */
export function Hindrances({ readiness }: { readiness: Readiness }): ReactNode {
  const { voice } = useStudio();
  const { word } = voice;
  if (readiness.state === "ready") return null;
  if (readiness.state === "working" || readiness.state === "unproved") {
    return (
      <output className="st-notice">
        {word(readiness.state === "working" ? "publishWorking" : "publishUnproved")}
      </output>
    );
  }
  const hindrances = hindrancesOf(readiness, voice);
  return <HindranceList title={word("publishErrors")} hindrances={hindrances} />;
}

function hindrancesOf(
  readiness: Extract<Readiness, { state: "problems" | "errors" }>,
  { word, language }: Studio["voice"],
): readonly Hindrance[] {
  if (readiness.state === "problems") {
    const sentenceOf = problemSentences(language);
    return readiness.problems.map((problem) => ({
      sentence: sentenceOf(problem),
      section: "text",
      paths: [problem.path],
    }));
  }
  const sentenceOf = findingSentences(readiness.definition, language);
  const isUnwritten = ({ code }: Finding) => code === "placeholder";
  const unwritten = readiness.errors.filter(isUnwritten).map(({ path }) => path);
  return [
    ...unwrittenTexts(unwritten, word),
    ...readiness.errors
      .filter((finding) => !isUnwritten(finding))
      .map((finding): Hindrance => {
        const section = finding.path[0] === "examples" ? "examples" : "forms";
        return { sentence: sentenceOf(finding), section, paths: [finding.path] };
      }),
  ];
}

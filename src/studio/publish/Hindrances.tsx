import type { ReactNode } from "react";
import { findingSentences } from "../../language/findings.ts";
import { problemSentences } from "../../language/problems.ts";
import { type Studio, useStudio } from "../shell/StudioContext.ts";
import { HindranceList } from "./HindranceList.tsx";
import type { Hindrance } from "./hindrance.ts";
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
  const hindrances = hindrancesOf(readiness, voice.language);
  return <HindranceList title={word("publishErrors")} hindrances={hindrances} />;
}

function hindrancesOf(
  readiness: Extract<Readiness, { state: "problems" | "errors" }>,
  language: Studio["voice"]["language"],
): readonly Hindrance[] {
  if (readiness.state === "problems") {
    const sentenceOf = problemSentences(language);
    return readiness.problems.map((problem) => ({
      sentence: sentenceOf(problem),
      section: "text",
      path: problem.path,
    }));
  }
  const sentenceOf = findingSentences(readiness.definition, language);
  return readiness.errors.map((finding) => ({
    sentence: sentenceOf(finding),
    section: finding.path[0] === "examples" ? "examples" : "forms",
    path: finding.path,
  }));
}

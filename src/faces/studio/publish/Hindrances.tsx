import type { ReactNode } from "react";
import { findingSentences } from "../../../language/findings.ts";
import { problemSentences } from "../../../language/problems.ts";
import type { Finding } from "../../../proof/findings/finding.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import type { Problem } from "../../../questionnaire/definition/problem.ts";
import { type Studio, useStudio } from "../desk/StudioContext.ts";
import type { Snapshot } from "../document/document.ts";
import type { ProofState } from "../proving/proofState.ts";
import { type Hindrance, HindranceList, unwrittenTexts } from "./HindranceList.tsx";

/** Whether a document may be published as it is now, or what stands against it. */
export type Readiness =
  | { readonly state: "ready"; readonly definition: Definition }
  /** It can't be read. */
  | { readonly state: "problems"; readonly problems: readonly Problem[] }
  /** Something in it is an error. */
  | {
      readonly state: "errors";
      readonly definition: Definition;
      readonly errors: readonly Finding[];
    }
  /** It is being examined. */
  | { readonly state: "working" }
  /** It is too large to be examined, or the examination broke down. */
  | { readonly state: "unproved" };

export function readinessOf(
  { reading, text }: Snapshot,
  { state, checked }: ProofState,
): Readiness {
  if (!reading.ok) return { state: "problems", problems: reading.problems };
  // What was found in an earlier version says nothing about this one.
  if (checked?.version.text !== text) {
    return { state: state === "too-large" || state === "failed" ? "unproved" : "working" };
  }
  const { definition } = reading;
  const errors = checked.findings.filter(({ severity }) => severity === "error");
  return errors.length > 0
    ? { state: "errors", definition, errors }
    : { state: "ready", definition };
}

/** What stands against publishing, each with the way to it. */
export function Hindrances({ readiness }: { readiness: Readiness }): ReactNode {
  const { translator } = useStudio();
  const { word } = translator;
  if (readiness.state === "ready") return null;
  if (readiness.state === "working" || readiness.state === "unproved") {
    return (
      <output className="st-notice">
        {word(readiness.state === "working" ? "publishWorking" : "publishUnproved")}
      </output>
    );
  }
  const hindrances = hindrancesOf(readiness, translator);
  return <HindranceList title={word("publishErrors")} hindrances={hindrances} />;
}

function hindrancesOf(
  readiness: Extract<Readiness, { state: "problems" | "errors" }>,
  { word, language }: Studio["translator"],
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

import { type Diagnostic, linter, lintGutter } from "@codemirror/lint";
import { type Extension, StateEffect } from "@codemirror/state";
import type { ViewUpdate } from "@codemirror/view";
import { findingSentences } from "../../../language/findings.ts";
import { problemSentences } from "../../../language/problems.ts";
import type { StudioDocument } from "../document/document.ts";
import type { ProofState } from "../proving/proofState.ts";
import { piecesOf } from "./problemPlace.ts";
import { shownTextOf } from "./shownText.ts";

/** Has it look again, since more is proved. */
export const markAgain = StateEffect.define<null>();

/** What comes after so many problems follows from them, as a rule. */
const most = 100;

const severities = { error: "error", warning: "warning", note: "info" } as const;

/**
 * Underlines where they stand, once the typing rests, what is wrong with the text and what was found of it.
 *
 * @param proofNow what is proved by now
 */
export function problemMarks(
  document: StudioDocument,
  language: string,
  proofNow: () => ProofState,
): Extension {
  const sentenceOf = problemSentences(language);
  const marks = (): Diagnostic[] => {
    const { text, reading } = document.getSnapshot();
    const { toShown } = shownTextOf(text);
    const pieceAt = piecesOf(text);
    const markAt = (place: { line: number; column: number }) => {
      const { offset, length } = pieceAt(place);
      return { from: toShown(offset), to: toShown(offset + length) };
    };
    if (!reading.ok) {
      return reading.problems.slice(0, most).map((problem) => {
        return { ...markAt(problem), severity: "error", message: sentenceOf(problem) };
      });
    }
    const { checked } = proofNow();
    if (checked?.version.text !== text) return [];
    const findingText = findingSentences(reading.definition, language);
    return checked.findings.map((finding) => {
      const severity = severities[finding.severity];
      return { ...markAt(finding), severity, message: findingText(finding) };
    });
  };
  const isCalledFor = ({ transactions }: ViewUpdate) =>
    transactions.some(({ effects }) => effects.some((effect) => effect.is(markAgain)));
  return [linter(marks, { delay: 300, needsRefresh: isCalledFor }), lintGutter()];
}

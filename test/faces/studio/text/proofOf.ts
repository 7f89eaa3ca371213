import type { ProofState } from "../../../../src/faces/studio/proving/proofState.ts";
import type { Finding } from "../../../../src/proof/findings/finding.ts";
import { read } from "../../../../src/questionnaire/definition/read.ts";

/** What a proof of a text may come to. */
export function proofOf(
  text: string,
  { shares = {}, findings = [] }: { shares?: Record<string, number>; findings?: Finding[] },
): ProofState {
  const reading = read(text);
  if (!reading.ok) throw new Error("This text can't be read.");
  const summary = {
    ...{ shares, meanAsked: 2, interviews: 5, close: 0 },
    ...{ savedByStopping: 0, ties: 0, fallback: 0, contributions: {} },
  };
  const version = { text, definition: reading.definition };
  const checked = { version, weighing: null, findings, summary, ways: new Map() };
  return { state: "done", progress: null, checked, compared: null };
}

import type { Finding } from "../../../proof/findings/finding.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import type { Problem } from "../../../questionnaire/definition/problem.ts";
import type { Snapshot } from "../document/document.ts";
import type { ProofState } from "../proving/proofState.ts";

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

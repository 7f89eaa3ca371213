import { TooLarge } from "../../../proof/interviewGraph.ts";
import { examiner } from "./examining.ts";
import type { ProofMessage, ProofRequest } from "./messages.ts";

/** For so many milliseconds it works before it looks whether something newer is wanted. */
const stint = 20;

/** What takes longer is waited for, so it is told how far it is, and then every quarter of a second. */
const patience = 1000;
const between = 250;

/** Takes requests as they come, and answers the newest: an older one ends at its next step. */
export function answerer(
  tell: (message: ProofMessage) => void,
  examine = examiner(),
): (request: ProofRequest) => void {
  let newest = 0;

  return async (request) => {
    const { run } = request;
    newest = run;
    // What came meanwhile is taken first.
    await rest();
    let restedAt = performance.now();
    let tellAt = restedAt + patience;
    try {
      for (const step of examine(request)) {
        const now = performance.now();
        if (now - restedAt > stint) {
          await rest();
          restedAt = performance.now();
        }
        if (newest !== run) return;
        if (step.kind !== "progress") tell({ run, ...step });
        else if (now >= tellAt) {
          tell({ run, ...step });
          tellAt = now + between;
        }
      }
      tell({ run, kind: "done" });
    } catch (error) {
      if (error instanceof TooLarge) tell({ run, kind: "too-large", progress: error.progress });
      else tell({ run, kind: "failed" });
    }
  };
}

/** Lets messages in. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

import type { AnswerWeights } from "../../../proof/answerWeights.ts";
import { checking } from "../../../proof/check.ts";
import { diffing } from "../../../proof/diff/diffing.ts";
import type { Progress } from "../../../proof/interviewGraph.ts";
import { proving } from "../../../proof/shares.ts";
import { type Summary, summing } from "../../../proof/summary.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { read } from "../../../questionnaire/definition/read.ts";
import { toldOf } from "../document/renames.ts";
import type { ProofRequest, ProofStep } from "./messages.ts";
import { waysTo } from "./waysTo.ts";

/** The version that was opened, which stays the same from keystroke to keystroke. */
interface Opened {
  readonly definition: Definition;
  readonly summary: Summary;
}

/** Makes the function that examines texts, step by step: what it knows of the opened one it keeps. @throws TooLarge */
export function examiner(): (request: Omit<ProofRequest, "run">) => Generator<ProofStep> {
  let known: {
    readonly text: string;
    readonly weighed: string;
    readonly opened: Opened | null;
  } | null = null;

  return function* ({ text, opened, renames, weights, today }) {
    const report = yield* telling(checking(text, { today, weights: weights?.after }));
    if (!report.ok) return;
    const { definition, findings, summary } = report;
    const ways = waysTo(yield* telling(proving(definition)));
    yield { kind: "checked", findings, summary, ways };

    const weighed = JSON.stringify(weights?.before);
    if (known?.text !== opened || known.weighed !== weighed) {
      const summary = yield* telling(summed(opened, weights?.before));
      known = { text: opened, weighed, opened: summary };
    }
    if (!known.opened) return;
    const { definition: old, summary: before } = known.opened;
    const told = toldOf(renames, old, definition);
    const edit = yield* telling(
      diffing(old, definition, { renames: told, weights: weights ?? undefined }),
    );
    yield { kind: "compared", before, edit };
  };
}

function* summed(
  text: string,
  weights: AnswerWeights | undefined,
): Generator<Progress, Opened | null> {
  const reading = read(text);
  if (!reading.ok) return null;
  const { definition } = reading;
  return { definition, summary: yield* summing(yield* proving(definition, weights)) };
}

/** Runs a generator to its end, and passes on how far it is. */
function* telling<T>(steps: Generator<Progress, T>): Generator<ProofStep, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { kind: "progress", progress: step.value };
  }
}

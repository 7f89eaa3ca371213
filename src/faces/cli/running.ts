import { setImmediate } from "node:timers/promises";
import type { WriteStream } from "node:tty";
import { numbersIn } from "../../language/numbers.ts";
import type { Progress } from "../../proof/interviewGraph.ts";
import { planOf } from "../../questionnaire/decision/plan.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import { Cancelled } from "./cancelled.ts";
import { cut } from "./columns.ts";
import { terminalOn } from "./terminal.ts";

interface RunOptions {
  /** What is examined, for the line that shows how far it is. */
  readonly subject: string;
  readonly signal: AbortSignal;
  readonly stream?: ErrorStream;
}

type ErrorStream = Pick<WriteStream, "isTTY" | "columns" | "write">;

/** A signal's chance to be heard, and a step on the screen, come this often. */
const breath = 50;
/** Whoever waits no longer than this needs to see nothing. */
const patience = 1000;
/** From so many interviews on, it is said beforehand that it may take a while. */
const large = 10_000_000;

/**
 * Runs the steps of a proof to their end, and shows on a terminal how far it is where that takes long.
 *
 * @throws Cancelled once the signal is aborted, and whatever a step throws
 */
export function run<T>(
  steps: Generator<Progress, T>,
  { subject, ...options }: RunOptions,
): Promise<T> {
  const says = ({ question, of, situations }: Progress) =>
    `Examining ${subject}: question ${question} of ${of}, ${numbersIn("en").count(situations)} different standings so far`;
  return stepping(steps, says, options);
}

/** The same of any steps. */
export async function stepping<P, T>(
  steps: Generator<P, T>,
  says: (step: P) => string,
  { signal, stream = process.stderr }: Omit<RunOptions, "subject">,
): Promise<T> {
  const start = performance.now();
  let last = start;
  let isShown = false;
  const progress = progressOn(stream);
  try {
    while (!signal.aborted) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - last < breath) continue;
      last = performance.now();
      if (last - start >= patience) {
        isShown = true;
        progress.show(says(step.value));
      }
      await setImmediate();
    }
    throw new Cancelled();
  } finally {
    if (isShown) progress.clear();
  }
}

/** Says on a terminal, before it starts, that there is much to examine. */
export function announceSize(
  subject: string,
  definition: Definition,
  stream: ErrorStream = process.stderr,
): void {
  if (!stream.isTTY) return;
  const answers = planOf(definition).questions.filter(({ ask }) => ask !== "never");
  const most = answers.reduce((product, question) => product * question.answers.length, 1);
  if (most <= large) return;
  const count = numbersIn("en").count(most);
  stream.write(
    `${subject} can hold ${count} interviews. This may take a while; Ctrl-C stops it.\n`,
  );
}

/** A signal that Ctrl-C aborts. From the second Ctrl-C on, the process ends at once. */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort());
  return controller.signal;
}

/** A line on a terminal that says how far something is, until it is cleared. */
export function progressOn(stream: ErrorStream): { show(line: string): void; clear(): void } {
  return {
    show(line) {
      if (stream.isTTY) stream.write(clearLine + cut(line, terminalOn(stream).width - 1));
    },
    clear() {
      if (stream.isTTY) stream.write(clearLine);
    },
  };
}

const clearLine = "\r\u001b[K";

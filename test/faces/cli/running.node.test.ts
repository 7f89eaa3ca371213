import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Cancelled } from "../../../src/faces/cli/cancelled.ts";
import { announceSize, run } from "../../../src/faces/cli/running.ts";
import type { Progress } from "../../../src/proof/interviewGraph.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { sound, tooLarge } from "./samples.ts";

/** A standard error of its own that keeps what is written. */
function errorStream(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: string | Uint8Array) => written.push(String(text)) > 0;
  return { isTTY, columns: 40, write, written };
}

// However slow the machine is, a step takes as long as is said here.
beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

/** Work of so many milliseconds that tells at each step of ten how far it is. */
function* working(milliseconds: number): Generator<Progress, string> {
  for (let spent = 0; spent < milliseconds; spent += 10) {
    vi.advanceTimersByTime(10);
    yield { question: 3, of: 12, situations: 1_234_567 };
  }
  return "done";
}

const never = new AbortController().signal;

test("work of more than a second shows on a terminal how far it is, and clears that up", async () => {
  const stream = errorStream(true);
  const result = await run(working(1200), { subject: "a.json", signal: never, stream });
  expect(result).toBe("done");
  expect(stream.written[0]).toContain("Examining a.json: question 3 of 12");
  expect(stream.written.at(-1)).toBe("\r\u001b[K");
  for (const line of stream.written) expect(line.length).toBeLessThan(40 + "\r\u001b[K".length);
});

test("shorter work shows nothing, nor does any on a pipe", async () => {
  for (const [milliseconds, isTTY] of [
    [900, true],
    [1200, false],
  ] as const) {
    const stream = errorStream(isTTY);
    await run(working(milliseconds), { subject: "a.json", signal: never, stream });
    expect(stream.written).toEqual([]);
  }
});

test("what is aborted ends as cancelled, also while it works", async () => {
  const controller = new AbortController();
  const work = run(working(Number.POSITIVE_INFINITY), {
    subject: "a.json",
    signal: controller.signal,
    stream: errorStream(false),
  });
  setTimeout(() => controller.abort(), 10);
  await expect(work).rejects.toThrow(Cancelled);
});

test("a large questionnaire is announced on a terminal, and no other", () => {
  const large = definitionOf(tooLarge());
  const announced = (definition: typeof large, isTTY: boolean) => {
    const stream = errorStream(isTTY);
    announceSize("a.json", definition, stream);
    return stream.written.join("");
  };
  expect(announced(large, true)).toMatch(/^a\.json can hold 22,876,792,454,961 interviews\..*\n$/);
  expect(announced(large, false)).toBe("");
  expect(announced(definitionOf(sound()), true)).toBe("");
});

import { expect, test } from "vitest";
import { openDocument } from "../../../../src/faces/studio/document/document.ts";
import { answerer } from "../../../../src/faces/studio/proving/answering.ts";
import type { ProofMessage, ProofRequest } from "../../../../src/faces/studio/proving/messages.ts";
import { openProver, type ProofWorker } from "../../../../src/faces/studio/proving/prover.ts";
import { TooLarge } from "../../../../src/proof/interviewGraph.ts";
import { setAt } from "../../../../src/questionnaire/editing/change.ts";
import { bakery } from "../proof/bakery.ts";

/** A worker on the same thread, as the real one answers; one that can break. */
class HereWorker implements ProofWorker {
  readonly requests: ProofRequest[] = [];
  isEnded = false;
  #listeners = new Map<string, ((event: { data: ProofMessage }) => void)[]>();
  #answer = answerer((data) => this.#tell("message", data));

  postMessage(request: ProofRequest): void {
    this.requests.push(request);
    this.#answer(structuredClone(request));
  }

  addEventListener(type: string, listener: (event: { data: ProofMessage }) => void): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }

  break(): void {
    this.#tell("error", { run: 0, kind: "failed" });
  }

  terminate(): void {
    this.isEnded = true;
  }

  #tell(type: string, data: ProofMessage): void {
    if (this.isEnded) return;
    for (const listener of this.#listeners.get(type) ?? [])
      listener({ data: structuredClone(data) });
  }
}

function prove(text = bakery()) {
  const document = openDocument(text);
  const workers: HereWorker[] = [];
  const prover = openProver(document, () => {
    const worker = new HereWorker();
    workers.push(worker);
    return worker;
  });
  const put = (path: readonly (string | number)[], value: unknown) =>
    document.apply((before) => setAt(before, path, value), { label: "Edit" });
  const isDone = () => expect.poll(() => prover.getState().state).toBe("done");
  return { document, prover, workers, put, isDone };
}

const stopPoints = ["questions", 1, "options", 0, "points"];

test("is weighed by real answers once there are some, and by none again, and says by which", async () => {
  const { prover, put, isDone } = prove();
  await isDone();
  put(stopPoints, { slow: 3 });
  await isDone();
  const { questions } = JSON.parse(bakery());
  const [{ id, options }] = questions.filter(({ ask }: { ask?: string }) => ask !== "never");
  const own = { [id]: { [options[0].id]: 9, [options[1].id]: 1 } };
  const weighing = { weights: { before: own, after: own }, name: "table.csv", customers: 10 };
  const equal = prover.getState();
  prover.weigh(weighing);
  await isDone();
  const { checked, compared } = prover.getState();
  expect(checked?.weighing).toBe(weighing);
  expect(compared?.weighing).toBe(weighing);
  expect(checked?.summary.shares).not.toEqual(equal.checked?.summary.shares);
  expect(compared?.edit.after).toEqual(checked?.summary.shares);
  expect(compared?.edit.before).toEqual(compared?.before.shares);
  prover.weigh(null);
  await isDone();
  expect(prover.getState().checked?.summary).toEqual(equal.checked?.summary);
});

test("proves what is opened, then each edit, and compares it with what was opened", async () => {
  const { document, prover, put, isDone } = prove();
  await isDone();
  const first = prover.getState();
  expect(first.checked?.summary.shares).toEqual({ fast: 3 / 8, slow: 5 / 8 });
  expect(first.compared?.edit.moved).toBe(0);

  put(stopPoints, { slow: 3 });
  expect(prover.getState()).toMatchObject({ state: "working", checked: first.checked });
  await isDone();
  const { checked, compared } = prover.getState();
  expect(checked?.version).toBe(document.getSnapshot().lastGood);
  expect(compared?.edit.moved).toBe(1 / 4);
  expect(compared?.before.shares).toEqual(first.checked?.summary.shares);
});

test("the newest version wins, however fast they come", async () => {
  const { prover, put, isDone } = prove();
  const seen = new Set<string>();
  prover.subscribe(() => seen.add(prover.getState().checked?.version.text ?? ""));
  for (const points of [1, 2, 4, 5, 6]) put(stopPoints, { slow: points });
  await isDone();
  expect(prover.getState().checked?.version.text).toContain('"slow": 6');
  expect([...seen].filter((text) => text !== "")).toHaveLength(1);
});

test("keeps what was proved while the text can’t be read", async () => {
  const { document, prover, isDone, workers } = prove();
  await isDone();
  const before = prover.getState();
  document.apply("{", { label: "Break" });
  expect(prover.getState()).toBe(before);
  expect(workers[0]?.requests).toHaveLength(1);
});

test("has nothing to compare with where what was opened can’t be read", async () => {
  const { document, prover, isDone } = prove("{");
  expect(prover.getState().checked).toBe(null);
  document.apply(bakery(), { label: "Mend" });
  await isDone();
  expect(prover.getState()).toMatchObject({
    compared: null,
    checked: { findings: expect.anything() },
  });
});

test("a worker that breaks down is started again, once for each version", async () => {
  const { prover, workers, put, isDone } = prove();
  workers[0]?.break();
  await isDone();
  expect(workers).toHaveLength(2);

  put(stopPoints, { slow: 1 });
  workers[1]?.break();
  workers[2]?.break();
  expect(prover.getState().state).toBe("failed");
  put(stopPoints, { slow: 2 });
  await isDone();
  expect(workers).toHaveLength(4);
});

test("a browser without workers is told of, not broken", () => {
  const prover = openProver(openDocument(bakery()), () => {
    throw new Error("No workers.");
  });
  expect(prover.getState().state).toBe("failed");
});

test("an older run ends at its next step", async () => {
  const told: ProofMessage[] = [];
  const answer = answerer((message) => told.push(message));
  const request = {
    text: bakery(),
    opened: bakery(),
    renames: [],
    weights: null,
    today: "2026-12-01",
  };
  answer({ run: 1, ...request });
  answer({ run: 2, ...request });
  await expect.poll(() => told.at(-1)).toEqual({ run: 2, kind: "done" });
  expect(told.every(({ run }) => run === 2)).toBe(true);
});

test("a questionnaire too large to be looked at whole is said to be", async () => {
  const progress = { question: 9, of: 20, situations: 3_000_000 };
  const told: ProofMessage[] = [];
  // One that is, takes ten seconds.
  const answer = answerer(
    (message) => told.push(message),
    // biome-ignore lint/correctness/useYield: it is given up at once
    function* () {
      throw new TooLarge(progress, "");
    },
  );
  answer({ run: 1, text: "", opened: "", renames: [], weights: null, today: "2026-12-01" });
  await expect.poll(() => told).toEqual([{ run: 1, kind: "too-large", progress }]);
});

import { afterEach, expect, test, vi } from "vitest";
import { type KeptCodes, openKeptCodes } from "../../../../src/faces/studio/host/keptCodes.ts";
import { openStudioDevice } from "../../../../src/faces/studio/host/studioDevice.ts";
import type { CodeMap } from "../../../../src/questionnaire/publish/codes.ts";
import {
  type Faults,
  faultyIndexedDB,
  quotaExceeded,
  securityError,
} from "../../../device/faulty.ts";

let count = 0;
let name = "";
const opened: KeptCodes[] = [];

afterEach(() => {
  for (const codes of opened.splice(0)) codes.close();
  vi.unstubAllGlobals();
});

/** A database that nobody has used. */
function fresh(): void {
  name = `codes-${Date.now()}-${count++}`;
}

/** The maps, as one tab has them. */
function tab(indexedDB?: IDBFactory): KeptCodes {
  const codes = openKeptCodes(openStudioDevice({ name, ...(indexedDB && { indexedDB }) }));
  opened.push(codes);
  return codes;
}

function map(...counts: readonly number[]): CodeMap {
  const codes = counts.map((count) => [`segment-${count}`, `s000000000${count}`]);
  return { format: 1, questionnaire: "q", codes: Object.fromEntries(codes) };
}

/** Gives a code to one segment more. */
function giving(count: number) {
  return (there: CodeMap | undefined): CodeMap => ({
    ...map(count),
    codes: { ...there?.codes, ...map(count).codes },
  });
}

test("two tabs that give codes at the same time keep those of both", async () => {
  fresh();
  const [left, right] = [tab(), tab()];
  await Promise.all([left.load("q"), right.load("q")]);
  await Promise.all([left.change("q", giving(1)), right.change("q", giving(2))]);
  for (const codes of [left, right]) {
    expect(await codes.load("q")).toEqual({ ok: true, value: map(1, 2) });
  }
});

test("another tab hears of it", async () => {
  fresh();
  const [left, right] = [tab(), tab()];
  const heard = new Promise<void>((done) => right.onChange(done));
  await left.change("q", giving(1));
  await heard;
});

test("where a map can't be read none is made, and none is written over", async () => {
  fresh();
  await tab().change("q", giving(1));
  const faults: Faults = { open: securityError, put: null };
  const codes = tab(faultyIndexedDB(faults).factory);
  const how = vi.fn(giving(2));
  expect(await codes.load("q")).toEqual({ ok: false, failure: "forbidden" });
  expect(await codes.change("q", how)).toEqual({ ok: false, failure: "forbidden" });
  expect(how).not.toHaveBeenCalled();
  faults.open = null;
  expect(await codes.load("q")).toEqual({ ok: true, value: map(1) });
});

test("nor where the connection was cut", async () => {
  fresh();
  const faults: Faults = { open: null, put: null };
  const { factory, open } = faultyIndexedDB(faults);
  const codes = tab(factory);
  await codes.change("q", giving(1));
  open[0]?.close();
  faults.open = securityError;
  expect(await codes.change("q", giving(2))).toEqual({ ok: false, failure: "lost" });
  expect(await codes.change("q", giving(2))).toEqual({ ok: false, failure: "lost" });
  faults.open = null;
  expect(await codes.change("q", giving(2))).toEqual({ ok: true, value: map(1, 2) });
});

test("on a full device codes are in memory, it is said, and they are merged with those of other tabs once there is room", async () => {
  vi.stubGlobal("BroadcastChannel", undefined);
  fresh();
  const faults: Faults = { open: null, put: null };
  const codes = tab(faultyIndexedDB(faults).factory);
  const fails: unknown[] = [];
  codes.onFailure((failure) => fails.push(failure));
  await codes.change("q", giving(1));
  faults.put = () => quotaExceeded;
  expect(await codes.change("q", giving(2))).toEqual({ ok: true, value: map(1, 2) });
  expect(fails).toEqual(["full"]);
  await tab().change("q", giving(3));
  faults.put = null;
  await expect.poll(() => fails).toEqual(["full", null]);
  expect(await tab().load("q")).toEqual({ ok: true, value: map(1, 2, 3) });
});

test("a map that is taken in drops no code that was given here meanwhile", async () => {
  fresh();
  const codes = tab();
  await codes.change("q", giving(1));
  await codes.change("q", giving(2));
  await codes.take(map(1));
  expect(await codes.load("q")).toEqual({ ok: true, value: map(1, 2) });
  await codes.take(map(1, 3));
  expect(await tab().load("q")).toEqual({ ok: true, value: map(1, 2, 3) });
});

test("what is taken in while nothing can be read counts in this tab, and is merged later", async () => {
  fresh();
  await tab().change("q", giving(1));
  const faults: Faults = { open: securityError, put: null };
  const codes = tab(faultyIndexedDB(faults).factory);
  await codes.take(map(2));
  expect(await codes.change("q", giving(3))).toEqual({ ok: true, value: map(2, 3) });
  faults.open = null;
  await expect.poll(() => tab().load("q")).toEqual({ ok: true, value: map(1, 2, 3) });
});

test("what this tab has seen is there again where the browser has lost it, and by the next publishing at the latest", async () => {
  fresh();
  const { factory, open } = faultyIndexedDB({ open: null, put: null });
  const codes = tab(factory);
  await codes.change("q", giving(1));
  await lose(open.at(-1));
  await expect.poll(() => tab().load("q")).toEqual({ ok: true, value: map(1) });

  // Nobody tells that it is gone.
  await clear(open.at(-1));
  await codes.change("q", giving(2));
  expect(await tab().load("q")).toEqual({ ok: true, value: map(1, 2) });
});

test("a cut that has lost nothing changes nothing of what another tab has done", async () => {
  fresh();
  const { factory, open } = faultyIndexedDB({ open: null, put: null });
  const [left, right] = [tab(factory), tab()];
  await left.change("q", giving(1));
  const { codes } = map(1);
  await right.change("q", () => ({ ...map(), codes: { renamed: codes["segment-1"] ?? "" } }));
  cut(open.at(-1));
  const now = { ok: true, value: { ...map(), codes: { renamed: codes["segment-1"] } } };
  expect(await left.change("q", (there) => there)).toEqual(now);
  expect(await tab().load("q")).toEqual(now);
});

/** What a browser does when it clears what a page keeps: everything goes, then the connection. */
async function lose(database: IDBDatabase | undefined): Promise<void> {
  await clear(database);
  cut(database);
}

async function clear(database: IDBDatabase | undefined): Promise<void> {
  const transaction = database?.transaction("codes", "readwrite");
  transaction?.objectStore("codes").clear();
  await new Promise((done) => transaction?.addEventListener("complete", done));
}

function cut(database: IDBDatabase | undefined): void {
  database?.close();
  database?.dispatchEvent(new Event("close"));
}

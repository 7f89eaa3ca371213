import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import type { DeviceFailure } from "../../../src/device/device.ts";
import type { Kept } from "../../../src/interview/calls/call.ts";
import { callsAsNdjson, callsFromNdjson } from "../../../src/interview/calls/export.ts";
import { type CallStore, openCallStore } from "../../../src/interview/calls/store.ts";
import { type Faults, faultyIndexedDB, quotaExceeded, securityError } from "../../device/faulty.ts";
import { answer, begun, keptOf } from "./calls.ts";

const opened: CallStore[] = [];
let count = 0;
let name = "";

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  vi.unstubAllGlobals();
});

/** The name of a database that nobody has used. */
function freshName(): string {
  name = `calls-${Date.now()}-${count++}`;
  return name;
}

/** A store, as one tab has it. */
async function tab(factory?: IDBFactory): Promise<CallStore> {
  const store = await openCallStore({ name, ...(factory && { indexedDB: factory }) });
  opened.push(store);
  return store;
}

function troublesOf(store: CallStore): (DeviceFailure | null)[] {
  const told: (DeviceFailure | null)[] = [];
  store.onFailure((failure) => told.push(failure));
  return told;
}

function note(value: string, at = Date.now()): Kept[] {
  return [{ call: "c", change: { name: "note", value }, at }];
}

test("what is kept is there when the store is opened again, the call started last first", async () => {
  freshName();
  const store = await tab();
  await store.keep(keptOf("old", [begun("offer", 1), { name: "account", value: "Hof" }]));
  await store.keep(keptOf("new", [begun("offer", 2)]));
  store.close();
  const again = await tab();
  expect(again.keeping).toBe("device");
  expect((await again.list()).map(({ id }) => id)).toEqual(["new", "old"]);
  expect((await again.load("old"))?.account).toBe("Hof");
  expect(await again.load("nobody")).toBeNull();
});

test("however much is kept, all of it is read", async () => {
  freshName();
  const store = await tab();
  // Read in parts, these end with a whole one.
  const ids = Array.from({ length: 1000 }, (_, at) => `c${at}`);
  const call = (id: string) => keptOf(id, [begun(), { name: "note", value: id }]);
  await store.keep(ids.flatMap(call));
  store.close();
  const calls = await (await tab()).list();
  expect(calls.map(({ id }) => id).sort()).toEqual(ids.toSorted());
  expect(calls.every(({ id, note }) => note === id)).toBe(true);
});

test("what is typed faster than it can be written is all there in the end", async () => {
  freshName();
  const store = await tab();
  void store.keep(keptOf("c", [begun()]));
  for (let at = 0; at < 200; at++) void store.keep(note("x".repeat(at), 2000 + at));
  store.close();
  const again = await tab();
  await expect.poll(async () => (await again.load("c"))?.note).toBe("x".repeat(199));
});

test("what is typed while a store is closed is written before it ends", async () => {
  freshName();
  const store = await tab();
  const written = [store.keep([...keptOf("c", [begun()]), ...note("first", 2000)])];
  store.close();
  // The first is being written now.
  await Promise.resolve();
  written.push(store.keep(note("last", 3000)));
  await Promise.all(written);
  expect(store.keeping).toBe("device");
  expect((await (await tab()).load("c"))?.note).toBe("last");
});

test("a call can be read at once, before it is written", async () => {
  freshName();
  const store = await tab();
  void store.keep([...keptOf("c", [begun()]), ...note("now")]);
  expect((await store.load("c"))?.note).toBe("now");
});

test("two tabs with the same call change different parts, and both see all of it", async () => {
  freshName();
  const [left, right] = [await tab(), await tab()];
  const heard: string[] = [];
  right.subscribe((call) => heard.push(call));
  await left.keep(keptOf("c", [begun()]));
  await expect.poll(() => heard).toEqual(["c"]);
  await Promise.all([
    left.keep(keptOf("c", [answer("goal", "grow"), { name: "account", value: "Hof" }], 2000)),
    right.keep(keptOf("c", [{ name: "note", value: "Call back" }], 2000)),
  ]);
  for (const store of [left, right]) {
    expect(await store.load("c")).toMatchObject({
      account: "Hof",
      answers: { goal: "grow" },
      note: "Call back",
    });
  }
});

test("of the same part the later change stays, whichever is written last", async () => {
  freshName();
  const [left, right] = [await tab(), await tab()];
  await left.keep([...keptOf("c", [begun()]), ...note("later", 9000)]);
  await right.keep(note("earlier", 8000));
  expect((await left.load("c"))?.note).toBe("later");
  expect((await right.load("c"))?.note).toBe("later");
});

test("without BroadcastChannel, tabs still don't overwrite each other", async () => {
  vi.stubGlobal("BroadcastChannel", undefined);
  freshName();
  const [left, right] = [await tab(), await tab()];
  await left.keep(keptOf("c", [begun(), { name: "account", value: "Hof" }]));
  await right.keep(note("typed right"));
  expect(await left.load("c")).toMatchObject({ account: "Hof", note: "typed right" });
});

test("a removed call stays removed, even while another tab still types into it", async () => {
  freshName();
  const [left, right] = [await tab(), await tab()];
  await left.keep(keptOf("c", [begun(), { name: "account", value: "Hof" }]));
  await right.load("c");
  await left.remove("c");
  await right.keep(note("too late"));
  for (const store of [left, right]) expect(await store.list()).toEqual([]);
  expect(await (await tab()).kept()).toEqual([]);
});

test("an export brings a removed call back, and importing it twice changes nothing", async () => {
  freshName();
  const store = await tab();
  await store.keep([...keptOf("c", [begun(), answer("goal", "grow")]), ...note("x", 3000)]);
  const file = callsAsNdjson(await store.kept());
  const before = await store.load("c");
  await store.remove("c");
  expect(await store.load("c")).toBeNull();
  for (const _ of ["once", "twice"]) {
    await store.keep(callsFromNdjson(file).kept);
    expect(await store.load("c")).toEqual(before);
  }
});

test("an import keeps the newer of each field", async () => {
  freshName();
  const store = await tab();
  await store.keep(keptOf("c", [begun(), { name: "account", value: "Hof" }], 1000));
  const file = callsAsNdjson([
    ...keptOf("c", [{ name: "account", value: "Older" }], 500),
    ...keptOf("c", [{ name: "role", value: "Newer" }], 5000),
  ]);
  await store.keep(callsFromNdjson(file).kept);
  expect(await store.load("c")).toMatchObject({ account: "Hof", person: { role: "Newer" } });
});

test("what somebody else put into the database is passed over", async () => {
  freshName();
  const store = await tab();
  await store.keep(keptOf("c", [begun()]));
  const request = indexedDB.open(name);
  await new Promise((done) => request.addEventListener("success", done));
  const records = request.result.transaction("changes", "readwrite").objectStore("changes");
  records.put({ call: "c", change: { name: "note", value: { not: "text" } }, at: 1e15 });
  await new Promise((done) =>
    records
      .put({ call: "d", change: { name: "x" }, at: "never" })
      .addEventListener("success", done),
  );
  request.result.close();
  expect((await store.list()).map(({ id, note }) => [id, note])).toEqual([["c", ""]]);
  await store.keep(note("sound"));
  expect((await store.load("c"))?.note).toBe("sound");
});

test("on a full device it goes on in memory, says so, and writes as soon as there is room", async () => {
  freshName();
  const faults: Faults = { open: null, put: null };
  const store = await tab(faultyIndexedDB(faults).factory);
  const fails = troublesOf(store);
  await store.keep(keptOf("c", [begun()]));
  faults.put = () => quotaExceeded;
  await store.keep(note("first"));
  await store.keep(keptOf("c", [{ name: "account", value: "Hof" }], 2000));
  expect([store.keeping, fails]).toEqual(["memory", ["full"]]);
  expect(await store.load("c")).toMatchObject({ note: "first", account: "Hof" });
  expect((await store.list())[0]?.note).toBe("first");
  expect((await (await tab()).load("c"))?.note).toBe("");
  faults.put = null;
  await expect.poll(() => store.keeping).toBe("device");
  expect(fails).toEqual(["full", null]);
  expect(await (await tab()).load("c")).toMatchObject({ note: "first", account: "Hof" });
});

/** A store on a full device with a note that isn't written, and room again; time stands still. */
async function withRoomAgain(writes = 1): Promise<CallStore> {
  freshName();
  const faults: Faults = { open: null, put: null };
  const store = await tab(faultyIndexedDB(faults).factory);
  await store.keep(keptOf("c", [begun()]));
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  faults.put = () => quotaExceeded;
  for (let write = 0; write < writes; write++) await store.keep(note("first"));
  faults.put = null;
  expect(store.keeping).toBe("memory");
  return store;
}

test.each([
  ["come back to", () => window, "focus"],
  ["left", () => window, "pagehide"],
  ["hidden or shown", () => document, "visibilitychange"],
] as const)("once there is room, all is written when the page is %s", async (_, of, happening) => {
  const store = await withRoomAgain();
  of().dispatchEvent(new Event(happening));
  await expect.poll(() => store.keeping).toBe("device");
});

test("once there is room, all is written soon, however much was typed while there was none", async () => {
  const store = await withRoomAgain(20);
  vi.advanceTimersByTime(1000);
  await expect.poll(() => store.keeping).toBe("device");
});

test("a call can be removed from a full device, which makes room", async () => {
  freshName();
  const faults: Faults = { open: null, put: null };
  const store = await tab(faultyIndexedDB(faults).factory);
  await store.keep(keptOf("old", [begun()]));
  await store.keep(keptOf("c", [begun()]));
  faults.put = () => quotaExceeded;
  await store.keep(note("typed"));
  await store.remove("old");
  const other = await tab();
  expect((await other.list()).map(({ id }) => id)).toEqual(["c"]);
  expect((await store.list()).map(({ id }) => id)).toEqual(["c"]);
  // It is removed once: when another tab brings it back, it stays.
  await other.keep(keptOf("old", [begun()]));
  faults.put = null;
  await store.keep(note("and more"));
  expect((await store.list()).map(({ id }) => id).sort()).toEqual(["c", "old"]);
});

test("of one keep all is written or nothing", async () => {
  freshName();
  const faults: Faults = { open: null, put: (before) => (before === 2 ? quotaExceeded : null) };
  const store = await tab(faultyIndexedDB(faults).factory);
  await store.keep(keptOf("c", [begun(), answer("goal", "grow"), { name: "note", value: "x" }]));
  expect(await (await tab()).kept()).toEqual([]);
  expect((await store.load("c"))?.answers.goal).toBe("grow");
});

test.each([
  ["throws", () => faultyIndexedDB({ open: securityError, put: null }).factory],
  ["is not there", () => ({}) as IDBFactory],
])("where opening a database %s, all goes on in memory", async (_, factory) => {
  freshName();
  const store = await tab(factory());
  expect(store.keeping).toBe("memory");
  expect(troublesOf(store)).toEqual(["forbidden"]);
  const heard: string[] = [];
  store.subscribe((call) => heard.push(call));
  await store.keep(keptOf("c", [begun(), { name: "account", value: "Hof" }]));
  await store.keep(keptOf("d", [begun()]));
  expect(heard).toEqual(["c", "d"]);
  expect((await store.load("c"))?.account).toBe("Hof");
  await store.remove("c");
  expect((await store.list()).map(({ id }) => id)).toEqual(["d"]);
});

test("a database of a newer form is left alone, and all goes on in memory", async () => {
  freshName();
  const request = indexedDB.open(name, 2);
  await new Promise((done) => request.addEventListener("success", done));
  request.result.close();
  const store = await tab();
  expect(troublesOf(store)).toEqual(["forbidden"]);
  await store.keep(keptOf("c", [begun()]));
  expect(await store.list()).toHaveLength(1);
});

test("where the database keeps it waiting it goes on in memory, and writes once it is there", async () => {
  freshName();
  const request = indexedDB.open(name);
  await new Promise((done) => request.addEventListener("success", done));
  // Who opens it now waits until it is deleted, and that waits for the one who has it open.
  indexedDB.deleteDatabase(name);
  const store = await tab();
  expect(store.keeping).toBe("memory");
  await store.keep(keptOf("c", [begun()]));
  expect(await store.list()).toHaveLength(1);
  request.result.close();
  await expect.poll(() => store.keeping).toBe("device");
  expect(await (await tab()).list()).toHaveLength(1);
});

test("what was kept in memory is written once the browser allows it", async () => {
  freshName();
  const faults: Faults = { open: securityError, put: null };
  const store = await tab(faultyIndexedDB(faults).factory);
  await store.keep(keptOf("c", [begun(), { name: "account", value: "Hof" }]));
  faults.open = null;
  await store.keep(note("and more"));
  expect(store.keeping).toBe("device");
  expect(await (await tab()).load("c")).toMatchObject({ account: "Hof", note: "and more" });
});

test("a connection that the browser cuts is opened again, and what it took along is written again", async () => {
  freshName();
  const { factory, open } = faultyIndexedDB({ open: null, put: null });
  const store = await tab(factory);
  const fails = troublesOf(store);
  await store.keep(keptOf("c", [begun(), { name: "account", value: "Hof" }]));
  // As when storage is cleared: everything goes, then the connection.
  open[0]?.transaction("changes", "readwrite").objectStore("changes").clear();
  cut(open[0]);
  await store.keep(note("and on"));
  expect(fails).toEqual(["lost", null]);
  expect(await (await tab()).load("c")).toMatchObject({ account: "Hof", note: "and on" });
});

/** What a browser does when it cuts a connection. */
function cut(database: IDBDatabase | undefined): void {
  database?.close();
  database?.dispatchEvent(new Event("close"));
}

test("a connection that is cut brings back no call that another tab has removed meanwhile", async () => {
  vi.stubGlobal("BroadcastChannel", undefined);
  freshName();
  const { factory, open } = faultyIndexedDB({ open: null, put: null });
  const [left, right] = [await tab(), await tab(factory)];
  await left.keep([...keptOf("c", [begun()]), ...note("of a removed call")]);
  expect(await right.load("c")).toMatchObject({ note: "of a removed call" });
  await left.remove("c");
  cut(open[0]);
  await right.keep(keptOf("d", [begun()]));
  for (const store of [left, right, await tab()]) {
    expect((await store.list()).map(({ id }) => id)).toEqual(["d"]);
  }
});

test("nor one of which it was told, where all was lost with the connection", async () => {
  freshName();
  const { factory, open } = faultyIndexedDB({ open: null, put: null });
  const [left, right] = [await tab(), await tab(factory)];
  await left.keep([...keptOf("c", [begun()]), ...keptOf("d", [begun()])]);
  await Promise.all([right.load("c"), right.load("d")]);
  const heard: string[] = [];
  right.subscribe((call) => heard.push(call));
  await left.remove("c");
  await expect.poll(() => heard).toContain("c");
  // By then it has looked too.
  await right.list();
  open[0]?.transaction("changes", "readwrite").objectStore("changes").clear();
  cut(open[0]);
  await right.keep(keptOf("e", [begun()]));
  expect((await (await tab()).list()).map(({ id }) => id)).toEqual(["d", "e"]);
});

test("a call that was removed and brought back again stays, though a tab that knew it before writes again", async () => {
  vi.stubGlobal("BroadcastChannel", undefined);
  freshName();
  const { factory, open } = faultyIndexedDB({ open: null, put: null });
  const [left, right] = [await tab(), await tab(factory)];
  await left.keep([...keptOf("c", [begun()]), ...note("kept in a file")]);
  await right.load("c");
  const file = callsAsNdjson(await left.kept());
  await left.remove("c");
  await left.keep(callsFromNdjson(file).kept);
  cut(open[0]);
  await right.keep(keptOf("d", [begun()]));
  expect(await (await tab()).load("c")).toMatchObject({ note: "kept in a file" });
  await left.remove("c");
  cut(open[1]);
  await right.keep(keptOf("e", [begun()]));
  expect(await (await tab()).load("c")).toBeNull();
});

test("of a call that was removed nothing is left on the device but that it was", async () => {
  freshName();
  const store = await tab();
  await store.keep([...keptOf("c", [begun()]), ...note("a secret")]);
  await store.remove("c");
  const request = indexedDB.open(name);
  await new Promise((done) => request.addEventListener("success", done));
  const left = request.result.transaction("changes").objectStore("changes").getAll();
  await new Promise((done) => left.addEventListener("success", done));
  request.result.close();
  expect(left.result).toEqual([{ call: "c", change: { name: "removed", value: true }, at: 0 }]);
});

test("where a connection turns out dead, it goes on in memory until another one is open", async () => {
  freshName();
  const faults: Faults = { open: null, put: null };
  const { factory, open } = faultyIndexedDB(faults);
  const store = await tab(factory);
  const fails = troublesOf(store);
  await store.keep(keptOf("c", [begun(), { name: "account", value: "Hof" }]));
  open[0]?.close();
  faults.open = securityError;
  await store.keep(note("typed meanwhile"));
  expect(await store.load("c")).toMatchObject({ account: "Hof", note: "typed meanwhile" });
  faults.open = null;
  await expect.poll(() => store.keeping).toBe("device");
  expect(fails).toEqual(["lost", null]);
  expect((await (await tab()).load("c"))?.note).toBe("typed meanwhile");
});

test("an open store doesn't keep anybody from deleting the database", async () => {
  freshName();
  const store = await tab();
  await store.keep(keptOf("c", [begun()]));
  const request = indexedDB.deleteDatabase(name);
  await new Promise((done) => request.addEventListener("success", done));
  await expect.poll(() => store.list()).toEqual([]);
});

test("who no longer listens is told nothing", async () => {
  freshName();
  const store = await tab();
  const heard: string[] = [];
  store.subscribe((call) => heard.push(call))();
  await store.keep(keptOf("c", [begun()]));
  expect(heard).toEqual([]);
});

test("two tabs that type into one note keep the words of both, also of a tab that is closed at once", async () => {
  freshName();
  const [left, right] = [await tab(), await tab()];
  await left.keep([...keptOf("c", [begun()]), ...note("Friday", 2000)]);
  const type = (store: CallStore, value: string, base: string, at: number) =>
    store.keep(note(value, at).map((one) => ({ ...one, base })));
  const written = [
    type(left, "Friday at", "Friday", 3000),
    type(right, "On Friday", "Friday", 3001),
    type(left, "Friday at ten", "Friday at", 3002),
  ];
  left.close();
  await Promise.all(written);
  await expect.poll(async () => (await right.load("c"))?.note).toBe("On Friday at ten");
  // What a note was typed into is nobody's to keep.
  expect((await right.kept("c")).some((one) => "base" in one)).toBe(false);
});

test("what was typed while a device was full is joined with what another tab typed meanwhile", async () => {
  freshName();
  const other = await tab();
  const faults: Faults = { open: null, put: null };
  const store = await tab(faultyIndexedDB(faults).factory);
  await store.keep([...keptOf("c", [begun()]), ...note("Friday", 2000)]);
  faults.put = () => quotaExceeded;
  for (const [value, base, at] of [
    ["Friday at", "Friday", 3000],
    ["Friday at ten", "Friday at", 3001],
  ] as const) {
    await store.keep(note(value, at).map((one) => ({ ...one, base })));
  }
  await other.keep(note("On Friday", 4000).map((one) => ({ ...one, base: "Friday" })));
  expect((await store.load("c"))?.note).toBe("Friday at ten");
  faults.put = null;
  await expect.poll(async () => (await other.load("c"))?.note).toBe("On Friday at ten");
  expect((await store.load("c"))?.note).toBe("On Friday at ten");
});

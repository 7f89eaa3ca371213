import { afterEach, expect, test } from "vitest";
import type { DeviceFailure } from "../../../../src/device/device.ts";
import { openDocument } from "../../../../src/faces/studio/document/document.ts";
import { type Drafts, keepDraft, openDrafts } from "../../../../src/faces/studio/host/drafts.ts";
import { type Draft, openStudioDevice } from "../../../../src/faces/studio/host/studioDevice.ts";
import {
  type Faults,
  faultyIndexedDB,
  quotaExceeded,
  securityError,
} from "../../../device/faulty.ts";

const opened: Drafts[] = [];
let count = 0;
let name = "";

afterEach(() => {
  for (const drafts of opened.splice(0)) drafts.close();
});

/** A database that nobody has used. */
function fresh(): void {
  name = `studio-${Date.now()}-${count++}`;
}

/** The drafts, as one tab has them. */
function tab(indexedDB?: IDBFactory): Drafts {
  const drafts = openDrafts(openStudioDevice({ name, ...(indexedDB && { indexedDB }) }));
  opened.push(drafts);
  return drafts;
}

function draft(id: string, text: string, at = 1): Draft {
  return { id, at, text, opened: "{}", saved: "{}", file: null };
}

function troublesOf(drafts: Drafts): (DeviceFailure | null)[] {
  const told: (DeviceFailure | null)[] = [];
  drafts.onFailure((failure) => told.push(failure));
  return told;
}

test("a document goes on where it was left, each change kept by itself", async () => {
  fresh();
  const handle = await (await navigator.storage.getDirectory()).getFileHandle("kept.json", {
    create: true,
  });
  const file = { name: "kept.json", handle, text: "{}", lastModified: 5 };
  const drafts = tab();
  const document = openDocument("{}");
  const end = keepDraft(document, drafts, { id: "one", file: () => file });
  document.apply('{ "a": 1 }', { label: "typing" });
  document.markSaved('{ "a": 1 }');
  document.apply('{ "a": 12', { label: "typing" });
  drafts.close();
  end();

  const again = tab();
  await expect.poll(async () => (await again.list())[0]?.text).toBe('{ "a": 12');
  const [kept] = await again.list();
  expect(kept).toMatchObject({ id: "one", opened: "{}", saved: '{ "a": 1 }' });
  expect(await kept?.file?.handle?.isSameEntry(handle)).toBe(true);
  const { text, isUnsaved, lastGood } = openDocument(kept?.text ?? "", kept).getSnapshot();
  expect([text, isUnsaved, lastGood]).toEqual(['{ "a": 12', true, null]);
});

test("what is changed while it is being written is written next", async () => {
  fresh();
  const drafts = tab();
  const first = drafts.keep(draft("one", "first"));
  // By now it has begun.
  await Promise.resolve();
  await Promise.resolve();
  await Promise.all([first, drafts.keep(draft("one", "second"))]);
  expect((await tab().list())[0]?.text).toBe("second");
});

test("looking at another place is no change to keep", async () => {
  fresh();
  const drafts = tab();
  const document = openDocument("{}");
  let kept = 0;
  keepDraft(
    document,
    { ...drafts, keep: async () => void kept++ },
    { id: "one", file: () => null },
  );
  document.select(["title"]);
  expect(kept).toBe(1);
});

test("of several drafts the one changed last comes first; one that is removed is gone", async () => {
  fresh();
  const drafts = tab();
  await drafts.keep(draft("old", "1", 1));
  await drafts.keep(draft("new", "2", 2));
  expect((await tab().list()).map(({ id }) => id)).toEqual(["new", "old"]);
  await drafts.remove("new");
  expect((await tab().list()).map(({ id }) => id)).toEqual(["old"]);
});

test("on a full device a draft stays in memory, it is said, and it is written once there is room", async () => {
  fresh();
  const faults: Faults = { open: null, put: null };
  const drafts = tab(faultyIndexedDB(faults).factory);
  const fails = troublesOf(drafts);
  await drafts.keep(draft("one", "first"));
  faults.put = () => quotaExceeded;
  await drafts.keep(draft("one", "second"));
  expect(fails).toEqual(["full"]);
  expect((await drafts.list())[0]?.text).toBe("second");
  expect((await tab().list())[0]?.text).toBe("first");
  faults.put = null;
  await expect.poll(() => fails).toEqual(["full", null]);
  expect((await tab().list())[0]?.text).toBe("second");
});

test("where nothing may be kept it goes on in memory, says so, and writes once it may", async () => {
  fresh();
  const faults: Faults = { open: securityError, put: null };
  const drafts = tab(faultyIndexedDB(faults).factory);
  await drafts.keep(draft("one", "first"));
  expect(troublesOf(drafts)).toEqual(["forbidden"]);
  expect((await drafts.list())[0]?.text).toBe("first");
  faults.open = null;
  await drafts.keep(draft("two", "second"));
  expect(troublesOf(drafts)).toEqual([]);
  expect((await tab().list()).map(({ id }) => id).sort()).toEqual(["one", "two"]);
});

test("a connection that the browser cuts is opened again", async () => {
  fresh();
  const { factory, open } = faultyIndexedDB({ open: null, put: null });
  const drafts = tab(factory);
  await drafts.keep(draft("one", "first"));
  open[0]?.close();
  await drafts.keep(draft("one", "second"));
  const fails = troublesOf(drafts);
  await expect.poll(() => fails.at(-1) ?? null).toBeNull();
  await expect.poll(async () => (await tab().list())[0]?.text).toBe("second");
});

test("a document that is open is kept again where the browser has lost it, and none that was left", async () => {
  fresh();
  const { factory, open } = faultyIndexedDB({ open: null, put: null });
  const drafts = tab(factory);
  keepDraft(openDocument('{ "left": 1 }'), drafts, { id: "left", file: () => null })();
  const end = keepDraft(openDocument('{ "open": 1 }'), drafts, { id: "open", file: () => null });
  expect(await drafts.list()).toHaveLength(2);
  // As when storage is cleared: everything goes, then the connection.
  const [database] = open;
  const transaction = database?.transaction("drafts", "readwrite");
  transaction?.objectStore("drafts").clear();
  await new Promise((done) => transaction?.addEventListener("complete", done));
  database?.close();
  database?.dispatchEvent(new Event("close"));
  await expect.poll(async () => (await tab().list()).map(({ id }) => id)).toEqual(["open"]);
  end();
});

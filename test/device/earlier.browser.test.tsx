import { expect, test } from "vitest";
import { resultOf } from "../../src/device/connection.ts";
import { openHost } from "../../src/faces/studio/host/HostContext.ts";
import { openCallStore } from "../../src/interview/calls/store.ts";
import { openKeptEntries } from "../../src/interview/delivery/keptEntries.ts";
import { begun, keptOf } from "../interview/calls/calls.ts";
import { submission } from "../interview/delivery/submissions.ts";

/* Databases as they stand on people's machines, made without the code that reads them now. */

let count = 0;

async function standing(
  version: number,
  make: (database: IDBDatabase) => void,
  records: Readonly<Record<string, unknown>>,
): Promise<string> {
  const name = `earlier-${Date.now()}-${count++}`;
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => make(request.result);
  const database = await resultOf(request);
  const stores = Object.keys(records);
  const transaction = database.transaction(stores, "readwrite");
  for (const store of stores) transaction.objectStore(store).put(records[store]);
  await new Promise((done) => transaction.addEventListener("complete", done));
  database.close();
  return name;
}

test("calls that were kept are there", async () => {
  const [about] = keptOf("c", [begun()]);
  const name = await standing(
    1,
    (database) => database.createObjectStore("changes", { keyPath: ["call", "change.name"] }),
    { changes: about },
  );
  const store = await openCallStore({ name });
  expect(await store.list()).toMatchObject([{ id: "c" }]);
  store.close();
});

test("what waited in an outbox still waits", async () => {
  const entry = {
    id: "one",
    submission: submission(),
    destination: { kind: "webhook", url: "https://crm.example/" },
    storedAt: 1,
    attempts: 2,
    pause: { since: 1, length: 1, unanswered: true },
    refused: null,
  };
  const make = (database: IDBDatabase) => {
    database.createObjectStore("entries", { keyPath: "id" });
    database.createObjectStore("lease");
  };
  const name = await standing(1, make, { entries: entry });
  expect(await openKeptEntries(name, () => indexedDB).read()).toEqual([entry]);
});

test.each([
  1, 2,
])("drafts, versions and codes of a studio of form %d are there", async (version) => {
  const draft = { id: "d", at: 1, text: "{}", opened: "{}", saved: "", file: null };
  const named = { id: "v", questionnaire: "q", name: "Before the fair", at: 1, text: "{}" };
  const codes = { format: 1, questionnaire: "q", codes: { price: "s0000000001" } };
  const make = (database: IDBDatabase) => {
    database.createObjectStore("drafts", { keyPath: "id" });
    database
      .createObjectStore("versions", { keyPath: "id" })
      .createIndex("questionnaire", "questionnaire");
    database.createObjectStore("codes", { keyPath: "questionnaire" });
    if (version === 2) database.createObjectStore("receivers", { keyPath: "questionnaire" });
  };
  const name = await standing(version, make, { drafts: draft, versions: named, codes });
  const host = openHost({ name });
  expect(await host.drafts.list()).toEqual([draft]);
  expect(await host.history.list("q")).toEqual({ ok: true, value: [named] });
  expect(await host.codes.load("q")).toEqual({ ok: true, value: codes });
  expect(await host.receivers.load("q")).toEqual({ ok: true, value: undefined });
  host.drafts.close();
});

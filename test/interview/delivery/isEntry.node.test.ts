import { expect, test } from "vitest";
import { entryOf } from "../../../src/interview/delivery/entry.ts";
import { isEntry } from "../../../src/interview/delivery/isEntry.ts";
import { submission } from "./submissions.ts";

const entryFor = (destination: unknown) => entryOf(submission(), destination, 0, 7);
const fields = { email: "lead.email" };

test.each([
  { kind: "webhook", url: "https://example.com/leads" },
  { kind: "hubspot", portalId: "1", formGuid: "2", fields },
  { kind: "salesforce", oid: "00D", fields },
  // Of a later version, which another page of the site may have: who erased it would lose a lead.
  { kind: "fax", number: 7 },
  { kind: "constructor" },
])("what is for %j is one", (destination) => {
  expect(isEntry(entryFor(destination))).toBe(true);
});

test.each([
  undefined,
  null,
  "webhook",
  {},
  { kind: 7 },
  { kind: { toString: 1 } },
  { kind: "webhook" },
  { kind: "webhook", url: { toString: 1 } },
  { kind: "hubspot", portalId: 1, formGuid: "2", fields },
  { kind: "hubspot", portalId: "1", fields },
  { kind: "salesforce", oid: null, fields },
])("what is for %j is none", (destination) => {
  expect(isEntry(entryFor(destination))).toBe(false);
});

test.each([
  { id: 7 },
  { submission: null },
  { submission: { key: "a" } },
  { storedAt: -1 },
  { attempts: Number.NaN },
])("what has %j is none", (wrong) => {
  const good = entryFor({ kind: "webhook", url: "https://example.com/leads" });
  expect(isEntry(good)).toBe(true);
  expect(isEntry({ ...good, ...wrong })).toBe(false);
});

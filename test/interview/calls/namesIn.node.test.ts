import { expect, test } from "vitest";
import { namesIn } from "../../../src/interview/calls/namesIn.ts";

test("of a context ids of records name a call, and not what many calls have", () => {
  const context = {
    deal: 4711,
    contactId: "C-1",
    hubspot_record_id: "R-1",
    owner: 7,
    ownerId: 8,
    note: "won",
    accountName: "Acme",
    employees: 120,
    record: { id: 9 },
  };
  expect(namesIn("i", "k", ["Ada", "ada@Example.com"], context)).toEqual([
    "i",
    "k",
    "ada@example.com",
    "4711",
    "c-1",
    "r-1",
  ]);
});

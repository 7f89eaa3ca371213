import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { InterviewRecord } from "../../../src/faces/console/index.ts";
import { begun, keptOf } from "../../interview/calls/calls.ts";
import { click, onlyCall, openStore, press, says, sit, write } from "./desk.tsx";
import { ovenWith } from "./oven.ts";

const kiln = ovenWith((draft) => {
  draft.id = "kiln";
});

/** A console for one questionnaire, with a call of another that was just held in the same browser. */
async function afterACallOfAnother(records: InterviewRecord[] = []) {
  const store = await sit({ account: "Hofmann" });
  await write("Name", "Ines");
  await write("Note on the call", "Bakes at night");
  await press(`{Escape}${says("e")}0${says("z")}`);
  await onlyCall(store);
  cleanup();
  return sit({
    store,
    definition: kiln,
    account: "Hofmann",
    onRecord: (record) => records.push(record),
  });
}

test("a call of another questionnaire is listed as one, and opens as it was recorded", async () => {
  await afterACallOfAnother();
  await click("Past calls");
  await screen.findByText(/Held with another questionnaire: oven, version 2026-11/);
  await click(/^Open Hofmann/);
  const record = within(await screen.findByRole("article"));
  record.getByRole("heading", { name: "Hofmann" });
  record.getByText("Ines");
  record.getByText("Thrifty baker");
  record.getByText("need: money");
  record.getByText("urgency: now");
  record.getByText("Bakes at night");
});

test("who was noted twice in such a call stands there twice", async () => {
  const complaint = vi.spyOn(console, "error");
  const store = await openStore();
  const seen = ["speed", "room"].map((segment) => ({
    name: `committee ${segment} 0` as const,
    value: "Ada",
  }));
  await store.keep(keptOf("past", [begun("kiln"), ...seen]));
  await sit({ store });
  await click("Past calls");
  await screen.findByRole("button", { name: /^Open/ });
  await click(/^Open/);
  const record = within(await screen.findByRole("article"));
  expect(record.getAllByText("Ada")).toHaveLength(2);
  expect(complaint).not.toHaveBeenCalled();
  complaint.mockRestore();
});

test("nothing changes a call of another questionnaire, and nobody is told that it is complete", async () => {
  const records: InterviewRecord[] = [];
  const store = await afterACallOfAnother(records);
  const before = await onlyCall(store);
  await click("Past calls");
  await click(/^Open Hofmann/);
  await screen.findByRole("article");
  expect(screen.queryByLabelText("Note on the call")).toBeNull();
  await press(`${says("qaz")}1230.,/{Backspace}`);
  expect(await onlyCall(store)).toEqual(before);
  expect(records).toEqual([]);
  await click("New call");
  await press(says("q"));
  await waitFor(async () => expect(await store.list()).toHaveLength(2));
});

test("whoever was asked something else is not among the people of this account", async () => {
  const store = await afterACallOfAnother();
  await press(says("q"));
  await waitFor(async () => expect(await store.list()).toHaveLength(2));
  const people = within(screen.getByRole("region", { name: "People of this account" }));
  await write("Name", "Olaf");
  await people.findByText("Olaf");
  expect(people.queryByText(/Ines/)).toBeNull();
});

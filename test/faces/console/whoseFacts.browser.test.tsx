import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { InterviewRecord } from "../../../src/faces/console/index.ts";
import { RepConsole } from "../../../src/faces/console/index.ts";
import { answer, begun, keptOf } from "../../interview/calls/calls.ts";
import { click, openFacts, openStore, picked, press, says, sit, write } from "./desk.tsx";
import { oven } from "./oven.ts";

/** A page about Acme, of which facts are known that would decide the call at once. */
const acme = { account: "Acme", known: { size: 120, need: "money" } };

/** A store with a past call of another account, in which one thing was said. */
async function withGlobex(account = "Globex") {
  const store = await openStore();
  await store.keep(
    keptOf("past", [begun("oven"), { name: "account", value: account }, answer("urgency", "now")]),
  );
  return store;
}

const bakers = () => screen.getByRole("combobox", { name: "How many bakers?" });
const accountField = () => screen.getByRole("textbox", { name: "Account" });

test("a past call of Globex that is opened on a page about Acme has none of Acme's facts", async () => {
  const onRecord = vi.fn();
  const sent: InterviewRecord[] = [];
  const destination = {
    name: "CRM",
    send: async (record: InterviewRecord) => void sent.push(record),
  };
  const store = await withGlobex();
  const before = await store.load("past");
  await sit({ ...acme, store, onRecord, destinations: [destination] });
  await click("Past calls");
  await click(/^Open Globex/);
  await waitFor(() => expect(accountField()).toHaveValue("Globex"));
  expect(picked("need")).toEqual([]);
  expect(bakers()).toHaveValue("");
  await click("Send to CRM");
  expect(sent).toMatchObject([{ account: "Globex", answers: { urgency: { options: ["now"] } } }]);
  expect(sent[0]?.facts).toEqual({});
  expect(sent[0]?.notCounted.facts).toEqual({});
  expect(await store.load("past")).toEqual(before);
  expect(onRecord).not.toHaveBeenCalled();
  // Nor after something else was said in it, or after a reload.
  await press(says("z"));
  await press(says("z"));
  cleanup();
  await sit({ ...acme, store, onRecord });
  await waitFor(() => expect(accountField()).toHaveValue("Globex"));
  expect(picked("need")).toEqual([]);
  expect(Object.keys((await store.load("past"))?.known ?? { none: 1 })).toEqual([]);
  expect(onRecord).not.toHaveBeenCalled();
});

test("a past call of the same account is opened as it was, too", async () => {
  const store = await withGlobex("Acme");
  const before = await store.load("past");
  await sit({ ...acme, store });
  await click("Past calls");
  await click(/^Open Acme/);
  await waitFor(() => expect(picked("urgency")).toEqual(["This month"]));
  expect(bakers()).toHaveValue("");
  expect(await store.load("past")).toEqual(before);
});

test("a new call on a page about an account begins with nobody's facts, after a reload too", async () => {
  const store = await sit(acme);
  await press(says("z"));
  await click("New call");
  expect(accountField()).toHaveValue("");
  expect(picked("need")).toEqual([]);
  await write("Note on the call", "Who is it?");
  await expect.poll(async () => (await store.list()).length).toBe(2);
  cleanup();
  await sit({ ...acme, store });
  await waitFor(() => expect(screen.getByLabelText("Note on the call")).toHaveValue("Who is it?"));
  expect(picked("need")).toEqual([]);
  expect((await store.list()).map(({ known }) => ({ ...known }))).toEqual([{}, acme.known]);
});

test("another person of the account has its facts, as they were corrected", async () => {
  await sit({ account: "Acme", known: { size: 120 } });
  await press(says("z"));
  expect(bakers()).toHaveValue("many");
  await openFacts();
  await userEvent.selectOptions(bakers(), "few");
  await click("Another person");
  expect(accountField()).toHaveValue("Acme");
  expect(bakers()).toHaveValue("few");
});

test("another person of an account that the page isn't about has that account's facts", async () => {
  const store = await openStore();
  await store.keep(
    keptOf("past", [
      begun("oven"),
      { name: "account", value: "Globex" },
      { name: "known size", value: 3 },
    ]),
  );
  await sit({ ...acme, store });
  await click("Past calls");
  await click(/^Open Globex/);
  await waitFor(() => expect(accountField()).toHaveValue("Globex"));
  // What an account comes to is shown a moment after its call.
  await screen.findByRole("button", { name: "Another person" });
  await click("Another person");
  expect(accountField()).toHaveValue("Globex");
  expect(bakers()).toHaveValue("few");
  expect(picked("need")).toEqual([]);
});

test("facts that the page learns during a call count in it and are kept; what the rep said stays", async () => {
  const store = await openStore();
  const onRecord = vi.fn();
  const desk = (known: Record<string, number | string>) => (
    <RepConsole definition={oven} account="Acme" known={known} store={store} onRecord={onRecord} />
  );
  const { rerender } = render(desk({}));
  rerender(desk({ size: 3 }));
  expect(bakers()).toHaveValue("few");
  await press(says("q"));
  rerender(desk({ size: 120, urgency: "later" }));
  await waitFor(() => expect(picked("urgency")).toEqual(["Next year"]));
  expect(bakers()).toHaveValue("few");
  await expect
    .poll(async () => (await store.list()).map(({ known }) => ({ ...known })))
    .toEqual([{ size: 3, urgency: "later" }]);
});

test("where the account is renamed in a call, it is said whose the facts are", async () => {
  await sit(acme);
  await write("Account", "acme ");
  expect(screen.queryByText(/came for Acme/)).toBeNull();
  await write("Account", "Globex");
  screen.getByText(/^What is known beforehand came for Acme/);
  await press(`{Escape}${says("z")}`);
  await click("Another person");
  expect(accountField()).toHaveValue("Globex");
  expect(picked("need")).toEqual([]);
  expect(screen.queryByText(/came for Acme/)).toBeNull();
});

import { cleanup, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { InterviewRecord } from "../../../src/faces/console/index.ts";
import { answer, begun, keptOf } from "../../interview/calls/calls.ts";
import { click, onlyCall, openStore, picked, press, says, sit, write } from "./desk.tsx";
import { ovenWith } from "./oven.ts";

/** A store with a call with Ines of Hofmann that was begun and not ended, of whom a fact is known. */
async function withHofmann() {
  const store = await openStore();
  await store.keep(
    keptOf("before", [
      begun("oven"),
      { name: "account", value: "Hofmann" },
      { name: "person", value: "Ines" },
      { name: "context", value: { account: "Hofmann", values: { deal: 7 } } },
      { name: "known size", value: 3 },
      answer("urgency", "now"),
    ]),
  );
  return store;
}

const goOn = () => screen.findByRole("button", { name: /^Go on with Ines/ });
const offered = () => screen.queryByRole("button", { name: /^Go on with Ines/ });

test("who comes back to an account with a call that was not ended may go on with it", async () => {
  const store = await withHofmann();
  await sit({ store, account: "hofmann " });
  await screen.findByText("There is a call with hofmann that was not ended.");
  await userEvent.click(await goOn());
  await waitFor(() => expect(picked("urgency")).toEqual(["This month"]));
  expect(offered()).toBeNull();
  expect(await store.list()).toHaveLength(1);
});

test("so may who types the account, and what was begun with no more than its name is gone then", async () => {
  const store = await withHofmann();
  await sit({ store });
  await write("Account", "Hofmann");
  await userEvent.click(await goOn());
  await waitFor(() => expect(picked("urgency")).toEqual(["This month"]));
  await expect.poll(async () => (await store.list()).map(({ id }) => id)).toEqual(["before"]);
});

test("a key goes on with it, which is shown beside the offer", async () => {
  const store = await withHofmann();
  await sit({ store, account: "Hofmann" });
  expect(await goOn()).toHaveTextContent(/ G$/);
  await press("g");
  await waitFor(() => expect(picked("urgency")).toEqual(["This month"]));
});

test("so does the list of all actions, after a name that was typed in vain too", async () => {
  const store = await withHofmann();
  await sit({ store });
  await write("Account", "Hofmann");
  await goOn();
  await press("{Control>}k{/Control}");
  await press("Go on with Ines{Enter}");
  await waitFor(() => expect(picked("urgency")).toEqual(["This month"]));
  await expect.poll(async () => (await store.list()).map(({ id }) => id)).toEqual(["before"]);
});

test("facts of the account are taken over by a key and from the list of all actions", async () => {
  const store = await withHofmann();
  const size = async () => (await store.list()).map(({ known }) => known["size"]);
  await sit({ store, account: "Hofmann", person: { name: "Olaf" } });
  await screen.findByRole("button", { name: "Begin with what is known of Hofmann B" });
  await press("b");
  await expect.poll(size).toEqual([3, 3]);
  await press("{Control>}z{/Control}");
  await expect.poll(size).toEqual([undefined, 3]);
  await press("{Control>}k{/Control}");
  await press("Begin with what{Enter}");
  await expect.poll(size).toEqual([3, 3]);
});

test("nothing is offered once something is said, with somebody else, or where the call was ended", async () => {
  const store = await withHofmann();
  await sit({ store, account: "Hofmann" });
  await goOn();
  await write("Name", "Olaf");
  await waitFor(() => expect(offered()).toBeNull());
  await write("Name", "Ines");
  await goOn();
  await press(`{Escape}${says("z")}`);
  await waitFor(() => expect(offered()).toBeNull());
  cleanup();
  sessionStorage.clear();
  await store.keep([
    { call: "before", change: { name: "ended", value: true }, at: Date.now() },
    { call: "before", change: { name: "first-ended", value: true }, at: Date.now() },
  ]);
  await store.remove((await store.list()).find(({ id }) => id !== "before")?.id ?? "");
  await sit({ store, account: "Hofmann" });
  await screen.findByRole("button", { name: /^Begin with what is known of Hofmann/ });
  expect(offered()).toBeNull();
});

test("who comes back to somebody, the call with whom was ended, calls again, with that call a key away", async () => {
  const told: InterviewRecord[] = [];
  const onRecord = (record: InterviewRecord) => told.push(record);
  const store = await openStore();
  const ines = {
    store,
    onRecord,
    account: "Hofmann",
    person: { name: "Ines" },
    known: { size: 3 },
  };
  await sit(ines);
  await press(says("e"));
  await click(/^End call/);
  await expect.poll(async () => (await onlyCall(store)).endedAt).not.toBeNull();
  const { id } = await onlyCall(store);
  cleanup();
  // A reload shows it still: what is to be added to it is added now.
  await sit(ines);
  await screen.findByText(/^Ended: /);
  cleanup();
  await sit({ store, account: "Weber" });
  await screen.findByText("Kept on this device");
  cleanup();
  await sit(ines);
  const ended = await screen.findByRole("button", {
    name: /^Open the call with Ines that was ended/,
  });
  expect(picked("need")).toEqual([]);
  expect(screen.queryByText(/^Ended: /)).toBeNull();
  expect(screen.getByRole("textbox", { name: "Name" })).toHaveValue("Ines");
  expect(screen.getByRole("combobox", { name: "How many bakers?" })).toHaveValue("few");
  expect(ended).toHaveTextContent(/ G$/);
  await press("g");
  await screen.findByText(/^Ended: /);
  expect(picked("need")).toEqual(["Money"]);
  expect(await store.list()).toHaveLength(1);
  cleanup();
  await sit({ store, account: "Weber" });
  await screen.findByText("Kept on this device");
  cleanup();
  await sit(ines);
  await screen.findByRole("button", { name: /^Open the call with Ines that was ended/ });
  await press(says("q"));
  await waitFor(() => expect(screen.queryByRole("button", { name: /^Open the call/ })).toBeNull());
  await expect.poll(async () => (await store.list()).length).toBe(2);
  expect((await store.load(id))?.answers).toEqual({ need: "money" });
  expect(told).toHaveLength(1);
});

test("a call that wasn’t ended is offered in another tab, whatever role the page tells of the person", async () => {
  const whom = { account: "Hofmann", person: { name: "Cy", role: "Finance director" } };
  const store = await sit(whom);
  await press(says("q"));
  await onlyCall(store);
  cleanup();
  sessionStorage.clear();
  await sit({ ...whom, store });
  await screen.findByRole("button", { name: /^Go on with Cy/ });
  await press("g");
  await waitFor(() => expect(picked("need")).toEqual(["Heat"]));
});

test("where it wasn’t ended, the call that was open is there again", async () => {
  const store = await sit({ account: "Hofmann" });
  await press(says("q"));
  await onlyCall(store);
  cleanup();
  await sit({ store, account: "Weber" });
  await screen.findByText("Kept on this device");
  cleanup();
  await sit({ store, account: "Hofmann" });
  await waitFor(() => expect(picked("need")).toEqual(["Heat"]));
  // Ended now, it stays where it is.
  await click(/^End call/);
  await screen.findByText(/^Ended: /);
});

test("beside the end of a call one begins another with the same person, of whom the same is known", async () => {
  const store = await sit({ account: "Hofmann", known: { size: 3 }, context: { deal: 7 } });
  await write("Name", "Ines");
  await press(`{Escape}${says("e")}`);
  await click(/^End call/);
  await click("Another call with Ines");
  expect(picked("need")).toEqual([]);
  expect(screen.getByRole("textbox", { name: "Name" })).toHaveValue("Ines");
  expect(screen.getByRole("textbox", { name: "Account" })).toHaveValue("Hofmann");
  await screen.findByRole("button", { name: /^Open the call with Ines that was ended/ });
  await press(says("q"));
  const last = async () => (await store.list()).find(({ answers }) => answers["need"] === "heat");
  await expect.poll(last).toMatchObject({
    person: { name: "Ines" },
    known: { size: 3 },
    context: { account: "Hofmann", values: { deal: 7 } },
    endedAt: null,
  });
});

test.each([
  1280, 390,
])("another person is asked for their name first, in a window %i wide", async (width) => {
  const store = await sit({ account: "Hofmann" });
  await page.viewport(width, 844);
  await write("Name", "Ines");
  await press(`{Escape}${says("q")}{Shift>}a{/Shift}`);
  await waitFor(() => expect(screen.getByRole("textbox", { name: "Name" })).toHaveFocus());
  await press("Olaf");
  expect(screen.getByRole("textbox", { name: "Name" })).toHaveValue("Olaf");
  await press("{Escape}2");
  expect(picked("need")).toEqual(["Space"]);
  // It is asked for once, and not where one comes back from what the prospect sees.
  await press("vv1");
  await expect
    .poll(async () => (await store.list()).map(({ person }) => person.name).sort())
    .toEqual(["Ines", "Olaf"]);
});

test("another person of a typed account begins with what is known of it, context included", async () => {
  const told: InterviewRecord[] = [];
  const store = await withHofmann();
  await sit({ store, onRecord: (record) => told.push(record) });
  await write("Account", "Hofmann");
  await write("Name", "Olaf");
  await click(/^Begin with what is known of Hofmann/);
  expect(screen.getByRole("combobox", { name: "How many bakers?" })).toHaveValue("few");
  await press(`{Escape}${says("e")}`);
  await click(/^End call/);
  expect(told).toMatchObject([
    {
      account: "Hofmann",
      person: { name: "Olaf" },
      facts: { size: { value: 3 } },
      context: { deal: 7 },
      contextOf: "Hofmann",
    },
  ]);
});

test("what the page gives with an account comes back with its calls, and with no other", async () => {
  const told: InterviewRecord[] = [];
  const context = { deal: 4711, owner: { name: "Ida" } };
  const store = await sit({
    account: "Acme",
    context,
    onRecord: (record) => told.push(record),
  });
  await press(says("e"));
  await click(/^End call/);
  await click("Another person");
  await press(says("e"));
  await click(/^End call/);
  await click("New call");
  await press(says("e"));
  await click(/^End call/);
  await expect.poll(() => told.length).toBe(3);
  expect(told.map((record) => [record.account, record.context])).toEqual([
    ["Acme", context],
    ["Acme", context],
    ["", null],
  ]);
  await expect.poll(async () => (await store.list()).length).toBe(3);
});

test("a context that can’t be kept is left out and told, and the call goes on", async () => {
  const complaints: unknown[] = [];
  const { error } = console;
  console.error = (one: unknown) => complaints.push(one);
  const told: InterviewRecord[] = [];
  const context = { all: "x".repeat(10_001) };
  await sit({ context, onRecord: (record) => told.push(record) });
  await press(says("e"));
  await click(/^End call/);
  console.error = error;
  expect(told).toMatchObject([{ context: null, segment: "thrift" }]);
  expect(`${complaints}`).toContain("context");
});

test("a role is chosen from the committees, or typed", async () => {
  const store = await sit();
  const role = screen.getByRole("combobox", { name: "Role" });
  const list = document.getElementById(role.getAttribute("list") ?? "");
  expect([...(list?.children ?? [])].map((one) => one.getAttribute("value"))).toEqual([
    "Owner",
    "Master baker",
  ]);
  await userEvent.fill(role, "Aunt");
  await expect.poll(() => onlyCall(store)).toMatchObject({ person: { role: "Aunt" } });
});

test("an account that goes by who signs says who is missing, and who has not been found, once", async () => {
  const definition = ovenWith((draft) => {
    Object.assign(draft.rep, { account: "signer" });
    for (const { rep } of draft.segments) {
      Object.assign(rep.playbook.buying.committee[0] ?? {}, { signs: true });
    }
  });
  await sit({ definition, account: "Hofmann" });
  await write("Name", "Ines");
  await write("Role", "Master baker");
  await press(`{Escape}${says("e")}`);
  await click("Another person");
  await write("Name", "Tara");
  await press(`{Escape}${says("e")}`);
  await screen.findByText("until who signs is heard to the end: Owner");
  expect(screen.getAllByText(/Nobody found yet: Owner \(signs\)$/)).toHaveLength(1);
  await write("Role", "Owner");
  await waitFor(() => expect(screen.queryByText(/until who signs/)).toBeNull());
  expect(screen.queryByText(/Nobody found yet/)).toBeNull();
});

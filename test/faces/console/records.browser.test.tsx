import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { StrictMode } from "react";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { type InterviewRecord, RepConsole } from "../../../src/faces/console/index.ts";
import { readRecord } from "../../../src/interview/record/record.ts";
import { click, freshName, onlyCall, openPart, openStore, press, says, sit } from "./desk.tsx";
import { oven, ovenWith } from "./oven.ts";

const notes = () => screen.getByRole("textbox", { name: "Note on the call" });

/** A console on a call that has an answer which decides, and the records that its host is told. */
async function sitWithAnAnswer() {
  const told: InterviewRecord[] = [];
  const store = await sit({ onRecord: (record) => told.push(record) });
  await press(says("e"));
  return { told, store };
}

const statuses = (told: readonly InterviewRecord[]) => told.map(({ status }) => status);

test("the host is told of a call when it is ended: once, with all that counts in it, and nothing before", async () => {
  const { told, store } = await sitWithAnAnswer();
  await userEvent.type(notes(), "Wants a call back on Friday");
  await press("{Escape}");
  await openPart("Signals");
  await userEvent.click(screen.getByRole("checkbox", { name: /Asked for a date/ }));
  await expect.poll(() => onlyCall(store)).toMatchObject({ signals: { thrift: [0] } });
  expect(told).toEqual([]);
  await click(/^End call/);
  await screen.findByText(/^Ended: /);
  expect(told).toMatchObject([
    {
      status: "final",
      segment: "thrift",
      settled: true,
      answers: { need: { options: ["money"] } },
      note: "Wants a call back on Friday",
      signals: [{ text: "Asked for a date" }],
    },
  ]);
  expect(told[0]?.finishedAt).toBe(new Date((await onlyCall(store)).endedAt ?? 0).toISOString());
  expect(readRecord(JSON.parse(JSON.stringify(told[0])))).toEqual(told[0]);
});

test("what is changed after the end is told as a correction of the same interview, a note once it is left", async () => {
  const { told } = await sitWithAnAnswer();
  await click(/^End call/);
  await userEvent.type(notes(), "Friday");
  expect(told).toHaveLength(1);
  await press("{Escape}");
  expect(told).toHaveLength(2);
  await openPart("Signals");
  await userEvent.click(screen.getByRole("checkbox", { name: /Asked for a date/ }));
  await expect.poll(() => statuses(told)).toEqual(["final", "corrected", "corrected"]);
  expect(told[1]).toMatchObject({ note: "Friday" });
  expect(new Set(told.map(({ interview }) => interview)).size).toBe(1);
  expect(new Set(told.map(({ key }) => key)).size).toBe(3);
});

test("a call that was ended goes on again, which is told once, and is ended anew", async () => {
  const { told } = await sitWithAnAnswer();
  await click(/^End call/);
  await click(/^Go on with this call/);
  expect(screen.queryByText(/^Ended: /)).toBeNull();
  await press(says("q"));
  await click(/^End call/);
  await expect.poll(() => statuses(told)).toEqual(["final", "unfinished", "corrected"]);
  expect(told.map(({ finishedAt }) => finishedAt !== null)).toEqual([true, false, true]);
});

test("Ctrl+Z takes the end of a call back", async () => {
  const { told, store } = await sitWithAnAnswer();
  await click(/^End call/);
  await press("{Control>}z{/Control}");
  await screen.findByText("Taken back: End call");
  await screen.findByRole("button", { name: /^End call/ });
  expect(statuses(told)).toEqual(["final", "unfinished"]);
  await expect
    .poll(() => onlyCall(store))
    .toMatchObject({ endedAt: null, answers: { need: "money" } });
});

test("that a call has ended is there after a reload and in another tab, where nobody is told of it again", async () => {
  const { told, store } = await sitWithAnAnswer();
  await click(/^End call/);
  await expect.poll(async () => (await onlyCall(store)).endedAt).not.toBeNull();
  cleanup();
  await sit({ store, onRecord: (record) => told.push(record) });
  await screen.findByText(/^Ended: /);
  expect(screen.queryByRole("button", { name: /^End call/ })).toBeNull();
  expect(told).toHaveLength(1);
});

test("there is nothing to end before a call has begun", async () => {
  await sit();
  expect(screen.queryByRole("button", { name: /^End call/ })).toBeNull();
  await press(says("q"));
  await screen.findByRole("button", { name: /^End call/ });
});

test("what is typed when an ended call is left for another one is told with it", async () => {
  const { told } = await sitWithAnAnswer();
  await click(/^End call/);
  await press("nFriday");
  cleanup();
  expect(told.map(({ note }) => note)).toEqual(["", "Friday"]);
});

test("looking is no change: nothing is told on opening, nor where what was typed is taken out again", async () => {
  const onRecord = vi.fn();
  const store = await sit();
  await press(says("e"));
  await click(/^End call/);
  await expect.poll(async () => (await onlyCall(store)).endedAt).not.toBeNull();
  cleanup();
  await sit({ store, onRecord });
  await waitFor(() => expect(screen.getAllByText("Thrifty baker")).not.toHaveLength(0));
  await press("nx{Backspace}{Escape}");
  await click("New call");
  await click("Past calls");
  await click(/^Open/);
  await waitFor(() => expect(screen.getAllByText("Thrifty baker")).not.toHaveLength(0));
  expect(onRecord).not.toHaveBeenCalled();
  await press(says("z"));
  await expect.poll(() => onRecord.mock.calls.length).toBe(1);
});

test("a change in another tab is told there, and not here too", async () => {
  const [here, there] = [vi.fn(), vi.fn()];
  const store = await openStore();
  render(<RepConsole definition={oven} store={store} onRecord={here} />);
  await press(says("e"));
  await click(/^End call/);
  await expect.poll(() => here.mock.calls.length).toBe(1);
  const other = document.createElement("div");
  document.body.append(other);
  const second = render(
    <StrictMode>
      <RepConsole definition={oven} store={store} onRecord={there} />
    </StrictMode>,
    { container: other },
  );
  await userEvent.click(await second.findByRole("button", { name: /^Signals/ }));
  await userEvent.click(await second.findByRole("checkbox", { name: /Asked for a date/ }));
  await expect.poll(() => there.mock.calls.length).toBe(1);
  await expect.poll(() => onlyCall(store)).toMatchObject({ signals: { thrift: [0] } });
  expect(here).toHaveBeenCalledTimes(1);
  other.remove();
});

test("of a call that is open in two tabs, each change after its end is told by one of them, once", async () => {
  const name = freshName();
  const told: InterviewRecord[] = [];
  const onRecord = (record: InterviewRecord) => told.push(record);
  await sit({ store: await openStore(name), onRecord });
  await press(says("e"));
  const other = document.createElement("div");
  document.body.append(other);
  // As a browser copies a tab, with the call that is open in it.
  render(<RepConsole definition={oven} store={await openStore(name)} onRecord={onRecord} />, {
    container: other,
  });
  const here = within(screen.getByRole("main"));
  const there = within(other);
  const noteIn = (tab: typeof here) => tab.getByRole("textbox", { name: "Note on the call" });
  const isEnded = (tab: typeof here) => tab.findByRole("button", { name: /^Go on with this call/ });
  await there.findByRole("button", { name: /^End call/ });

  // Typed there, and still in its field when the call is ended here.
  await userEvent.type(noteIn(there), "Friday");
  await waitFor(() => expect(noteIn(here)).toHaveValue("Friday"));
  fireEvent.click(here.getByRole("button", { name: /^End call/ }));
  await isEnded(here);
  await isEnded(there);
  fireEvent.focusOut(noteIn(there));
  expect(told).toMatchObject([{ status: "final", note: "Friday" }]);

  // Typed in both, and then left in both.
  await userEvent.type(noteIn(there), " at ten");
  await waitFor(() => expect(noteIn(here)).toHaveValue("Friday at ten"));
  await userEvent.type(here.getByLabelText("Role"), "Owner");
  await waitFor(() => expect(there.getByLabelText("Role")).toHaveValue("Owner"));
  await press("{Escape}");
  dispatchEvent(new PageTransitionEvent("pagehide"));
  expect(new Set(told.map(({ key }) => key)).size).toBe(told.length);
  expect(statuses(told).filter((status) => status === "final")).toHaveLength(1);
  expect(told.at(-1)).toMatchObject({
    status: "corrected",
    note: "Friday at ten",
    person: { role: "Owner" },
  });
  other.remove();
});

test("a call that facts alone settle is kept with its segment, whatever is typed into it first", async () => {
  const told: InterviewRecord[] = [];
  const definition = ovenWith((draft) => {
    Object.assign(draft.decision, { rules: [{ when: { size: "few" }, segment: "thrift" }] });
  });
  const store = await sit({
    definition,
    known: { size: 3 },
    onRecord: (record) => told.push(record),
  });
  await press("nToo small{Escape}");
  const outcome = { segment: "thrift", name: "Thrifty baker", complete: true, close: false };
  await expect.poll(() => onlyCall(store)).toMatchObject({ note: "Too small", outcome });
  await click(/^End call/);
  expect(told).toMatchObject([{ note: "Too small", segment: "thrift", decidedBy: "rule" }]);
});

test("a key that changes nothing begins no call", async () => {
  const store = await sit();
  await press("{Backspace}");
  expect(await store.list()).toEqual([]);
});

test("a call that known facts have settled before the first question can be ended, and is told", async () => {
  const told: InterviewRecord[] = [];
  await sit({ account: "Oven & Co", known: { need: "money" }, onRecord: (one) => told.push(one) });
  await click(/^End call/);
  await screen.findByText(/^Ended: /);
  expect(told).toMatchObject([
    { status: "final", settled: true, segment: "thrift", account: "Oven & Co", answers: {} },
  ]);
  expect(told[0]?.facts).toMatchObject({ need: { value: "money" } });
});

import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { StrictMode } from "react";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { type Call, RepConsole } from "../../../src/faces/console/index.ts";
import { click, onlyCall, openPart, openStore, press, says, sit } from "./desk.tsx";
import { oven, ovenWith } from "./oven.ts";

const notes = () => screen.getByRole("textbox", { name: "Note on the call" });

test("the host is told once a change of the record, and of a note once it is left", async () => {
  const told: Call[] = [];
  const store = await sit({ onRecord: (call) => told.push(call) });
  await press(says("e"));
  await expect.poll(() => told.length).toBe(1);
  expect(told[0]).toMatchObject({
    answers: { need: "money" },
    outcome: { segment: "thrift", complete: true },
  });
  await userEvent.type(notes(), "Wants a call back on Friday");
  await expect.poll(() => onlyCall(store)).toMatchObject({ note: "Wants a call back on Friday" });
  expect(told).toHaveLength(1);
  await press("{Escape}");
  expect(told).toHaveLength(2);
  expect(told[1]).toEqual(await onlyCall(store));
  await openPart("Signals");
  await userEvent.click(screen.getByRole("checkbox", { name: /Asked for a date/ }));
  await expect.poll(() => told.length).toBe(3);
  expect(told[2]?.signals).toEqual({ thrift: [0] });
});

test("what is typed when the call is left for another one is told with it", async () => {
  const told: Call[] = [];
  await sit({ onRecord: (call) => told.push(call) });
  await press(says("e"));
  await expect.poll(() => told.length).toBe(1);
  await press("nFriday");
  cleanup();
  expect(told.map(({ note }) => note)).toEqual(["", "Friday"]);
});

test("looking is no change: nothing is told on opening, nor where what was typed is taken out again", async () => {
  const onRecord = vi.fn();
  const store = await sit();
  await press(says("e"));
  await onlyCall(store);
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
  await expect.poll(() => here.mock.calls.length).toBe(1);
  const other = document.createElement("div");
  document.body.append(other);
  const second = render(
    <StrictMode>
      <RepConsole definition={oven} store={store} onRecord={there} />
    </StrictMode>,
    { container: other },
  );
  await userEvent.click(second.getByRole("button", { name: /^Signals/ }));
  await userEvent.click(await second.findByRole("checkbox", { name: /Asked for a date/ }));
  await expect.poll(() => there.mock.calls.length).toBe(1);
  await expect.poll(() => onlyCall(store)).toMatchObject({ signals: { thrift: [0] } });
  expect(here).toHaveBeenCalledTimes(1);
  other.remove();
});

test("a host that has a call as complete hears that it no longer is", async () => {
  const told: Call[] = [];
  await sit({ onRecord: (call) => told.push(call) });
  await press(says("qe"));
  await expect.poll(() => told.length).toBe(1);
  await press("{Control>}z{/Control}");
  await expect.poll(() => told.length).toBe(2);
  expect(told[1]).toMatchObject({
    answers: { need: "heat" },
    outcome: { segment: "speed", complete: false },
  });
});

test("a call that facts alone settle is kept with its segment, whatever is typed into it first", async () => {
  const told: Call[] = [];
  const definition = ovenWith((draft) => {
    Object.assign(draft.decision, { rules: [{ when: { size: "few" }, segment: "thrift" }] });
  });
  const store = await sit({ definition, known: { size: 3 }, onRecord: (call) => told.push(call) });
  await press("nToo small{Escape}");
  const outcome = { segment: "thrift", name: "Thrifty baker", complete: true, close: false };
  await expect.poll(() => onlyCall(store)).toMatchObject({ note: "Too small", outcome });
  await expect.poll(() => told).toMatchObject([{ note: "Too small", outcome }]);
});

test("a key that changes nothing begins no call", async () => {
  const store = await sit();
  await press("{Backspace}");
  expect(await store.list()).toEqual([]);
});

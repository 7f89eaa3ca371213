import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { click, onlyCall, openFacts, openPart, picked, press, says, sit, write } from "./desk.tsx";

const undo = () => press("{Control>}z{/Control}");
const notes = () => screen.getByRole("textbox", { name: "Note on the call" });
const bakers = () => screen.getByRole("combobox", { name: "How many bakers?" });
const date = () => screen.getByRole("checkbox", { name: /Asked for a date/ });

test("Ctrl+Z takes back answers, facts, signals and notes alike, the last first, and says what", async () => {
  const store = await sit({ known: { size: 120 } });
  await openFacts();
  await press(says("q"));
  await openPart("Signals");
  await userEvent.selectOptions(bakers(), "few");
  await userEvent.click(date());
  await userEvent.type(notes(), "Call on Friday");
  await press(`{Escape}${says("w")}`);
  const before = await onlyCall(store);
  expect(before).toMatchObject({ note: "Call on Friday", answers: { need: "space" } });

  await undo();
  expect(picked("need")).toEqual(["Heat"]);
  screen.getByText("Taken back: What is in short supply? Space");
  await undo();
  expect(notes()).toHaveValue("");
  screen.getByText("Taken back: Note on the call");
  await undo();
  expect(date()).not.toBeChecked();
  screen.getByText("Taken back: Buying signals: Asked for a date");
  await undo();
  expect(bakers()).toHaveValue("many");
  screen.getByText("Taken back: How many bakers? Few");
  await undo();
  expect(picked("need")).toEqual([]);
  await undo();
  screen.getByText("Nothing is left to take back on this page.");
  expect(bakers()).toHaveValue("many");
  await expect
    .poll(() => onlyCall(store))
    .toMatchObject({ note: "", answers: {}, known: { size: 120 }, outcome: { segment: "room" } });
  // And the words go when the call goes on.
  await press(says("q"));
  expect(screen.queryByText(/Nothing is left/)).toBeNull();
});

test("⌘Z does the same; with the shift key nothing is taken back", async () => {
  await sit();
  await press(`${says("q")}{Control>}{Shift>}z{/Shift}{/Control}`);
  expect(picked("need")).toEqual(["Heat"]);
  await press("{Meta>}z{/Meta}");
  expect(picked("need")).toEqual([]);
});

test("inside a text field its own undo goes first, and no answer goes with it", async () => {
  await sit();
  await press(`${says("q")}nFriday`);
  await undo();
  expect(notes()).not.toHaveValue("Friday");
  expect(notes()).toHaveFocus();
  expect(picked("need")).toEqual(["Heat"]);
});

test("what was done to a call can be taken back after another one was open", async () => {
  await sit();
  await write("Account", "Hofmann");
  await press(`{Escape}${says("qz")}`);
  await click("New call");
  await undo();
  screen.getByText(/^Nothing is left/);
  await press(says("e"));
  await click("Past calls");
  await click("Open Hofmann");
  await waitFor(() => expect(picked("need")).toEqual(["Heat"]));
  await undo();
  expect([picked("need"), picked("urgency")]).toEqual([["Heat"], []]);
  expect(screen.getByRole("textbox", { name: "Account" })).toHaveValue("Hofmann");
});

test("a cleared answer, one that they did not say, a step and a name come back too", async () => {
  await sit();
  await press(says("q"));
  await openPart("Committee");
  await userEvent.click(screen.getByRole("checkbox", { name: /Owner/ }));
  await userEvent.type(screen.getByRole("textbox", { name: /Owner/ }), "Olaf");
  await openPart("Next steps");
  await userEvent.click(screen.getByRole("checkbox", { name: /Send a loaf/ }));
  await press("{Shift>}1{/Shift}0");
  await undo();
  expect(picked("need")).toEqual(["Heat"]);
  await undo();
  expect(screen.getByRole("checkbox", { name: /Send a loaf/ })).not.toBeChecked();
  await openPart("Committee");
  await undo();
  expect(screen.getByRole("textbox", { name: /Owner/ })).toHaveValue("");
  await undo();
  expect(screen.getByRole("checkbox", { name: /Owner/ })).not.toBeChecked();
  await press("{ArrowUp}{ArrowUp}{ArrowUp}{Backspace}");
  await undo();
  expect(picked("need")).toEqual(["Heat"]);
});

test("every key is in the list of keys, the one that takes back too", async () => {
  await sit();
  await press("?");
  within(screen.getByRole("dialog")).getByText(/Take back what was done last/);
});

test.each([
  ["я", "KeyZ"],
  ["z", "KeyY"],
])("Ctrl with %s takes back on a keyboard that has it at %s", async (key, code) => {
  await sit();
  await press("1");
  expect(picked("need")).toEqual(["Heat"]);
  const how = { key, code, ctrlKey: true, bubbles: true, cancelable: true };
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", how));
  await expect.poll(() => picked("need")).toEqual([]);
});

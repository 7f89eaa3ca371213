import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { card, mark, marked, onlyCall, picked, press, says, sit, write } from "./desk.tsx";
import { ovenWith } from "./oven.ts";

test("an answer that is volunteered to the third question is taken first, with two keys", async () => {
  const store = await sit();
  await press(says("z"));
  expect(picked("urgency")).toEqual(["This month"]);
  await press(says("q"));
  expect(picked("need")).toEqual(["Heat"]);
  expect(picked("urgency")).toEqual(["This month"]);
  await expect
    .poll(async () => (await onlyCall(store)).answers)
    .toEqual({
      urgency: "now",
      need: "heat",
    });
});

test("Shift and a digit mark the question of that number, by the key's place and not by what it writes", async () => {
  await sit();
  await press("{Shift>}2{/Shift}");
  expect(marked()).toBe("place");
  // On a French keyboard digits are what Shift writes.
  const pressed = (key: string, shiftKey: boolean) => {
    const how = { key, shiftKey, code: key === "3" ? "Digit3" : "Digit2", bubbles: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", how));
  };
  pressed("3", true);
  await expect.poll(marked).toBe("urgency");
  pressed("é", false);
  await expect.poll(() => picked("urgency")).toEqual(["Next year"]);
  await press("{Shift>}9{/Shift}");
  expect(picked("urgency")).toEqual(["Next year"]);
});

test("a letter answers nothing, nor does a digit beyond the options or a key with Ctrl, Alt or Meta", async () => {
  const store = await sit();
  await press("qwaz4{Control>}1{/Control}{Alt>}1{/Alt}{Shift>}q{/Shift}");
  expect(picked("need")).toEqual([]);
  expect(await store.list()).toEqual([]);
});

test("a digit answers the marked question, and arrows mark another, stopping at both ends", async () => {
  await sit();
  expect(marked()).toBe("need");
  await press("{ArrowUp}");
  expect(marked()).toBe("need");
  await press("{ArrowDown}{ArrowDown}");
  expect(marked()).toBe("urgency");
  await press("2");
  expect(picked("urgency")).toEqual(["Next year"]);
  await press("{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}");
  expect(marked()).toBe("lasting");
});

test("0 is an answer: not sure where that is offered, else that they did not say", async () => {
  const store = await sit();
  await press("0");
  within(card("need")).getByText("Did not say");
  await press("{Shift>}3{/Shift}0");
  expect(picked("urgency")).toEqual(["Not sure"]);
  await expect
    .poll(() => onlyCall(store))
    .toMatchObject({
      unanswered: ["need"],
      answers: { urgency: "unsure" },
    });
});

test("Backspace clears the answer of the marked question, and what they did not say", async () => {
  const store = await sit();
  await press(`${says("q")}{Shift>}1{/Shift}`);
  expect(marked()).toBe("need");
  await press("{Backspace}");
  expect(picked("need")).toEqual([]);
  await press("0{Shift>}1{/Shift}{Backspace}");
  await expect.poll(() => onlyCall(store)).toMatchObject({ unanswered: [], answers: {} });
});

test("an answer that is heard again is confirmed by its digit, and the next question comes", async () => {
  await sit();
  await press(`${says("q")}{Shift>}1{/Shift}`);
  expect(marked()).toBe("need");
  await press("1");
  expect(picked("need")).toEqual(["Heat"]);
  expect(marked()).toBe("urgency");
  await mark("need");
  await userEvent.click(within(card("need")).getByRole("button", { name: /Heat/ }));
  expect(picked("need")).toEqual(["Heat"]);
});

test("of several answers one is dropped by its digit once more, and what was recorded says so", async () => {
  const definition = ovenWith(({ questions }) =>
    Object.assign(questions[1] as object, { choose: 2 }),
  );
  await sit({ definition });
  await press(says("qwq"));
  expect(picked("need")).toEqual(["Space"]);
  await press(says("w"));
  expect(picked("need")).toEqual([]);
  screen.getByText("What is in short supply? cleared");
});

test("no key is stolen from a text field", async () => {
  const store = await sit();
  const typed = "1a0 qz./?,";
  const fields = ["Account", "Name", "Role", "Note on the call"];
  for (const name of fields) {
    const field = screen.getByLabelText(name);
    await userEvent.click(field);
    await press(`${typed}x{Backspace}{ArrowUp}{ArrowDown}{Shift>}N{/Shift}{Backspace}`);
    expect(field).toHaveFocus();
    expect(field).toHaveValue(typed);
  }
  expect(["need", "place", "urgency"].flatMap(picked)).toEqual([]);
  expect((await onlyCall(store)).answers).toEqual({});
});

test("no key is stolen from a note on a question, nor from the search for an objection", async () => {
  const store = await sit();
  await press(`${says("q")}{Shift>}1{/Shift}.`);
  const note = card("need").querySelector("textarea");
  expect(note).toHaveFocus();
  await press("12 qaz 0");
  expect(note).toHaveValue("12 qaz 0");
  await press("{Escape}/");
  expect(screen.getByRole("combobox", { name: "Find an objection" })).toHaveFocus();
  await press("0 w 1");
  expect(screen.getByRole("combobox", { name: "Find an objection" })).toHaveValue("0 w 1");
  await expect
    .poll(() => onlyCall(store))
    .toMatchObject({
      answers: { need: "heat" },
      notes: { need: { text: "12 qaz 0" } },
    });
});

test("Escape leaves a field, and the place among the questions is where it was", async () => {
  await sit();
  await press("{ArrowDown}nCall back");
  expect(screen.getByRole("textbox", { name: "Note on the call" })).toHaveValue("Call back");
  await press("{Escape}");
  expect(marked()).toBe("place");
  await press("1");
  expect(picked("place")).toEqual(["In the hall"]);
  expect(screen.getByRole("textbox", { name: "Note on the call" })).toHaveValue("Call back");
});

test("keys go on working after each thing that a pointer does", async () => {
  await sit();
  await userEvent.click(within(card("need")).getByRole("button", { name: /Heat/ }));
  await press(says("w"));
  expect(picked("need")).toEqual(["Space"]);
  await press(says("z"));
  expect(picked("urgency")).toEqual(["This month"]);

  await mark("need");
  expect(marked()).toBe("need");
  await press("1");
  expect(picked("need")).toEqual(["Heat"]);

  await mark("need");
  await userEvent.click(within(card("need")).getByRole("button", { name: "Clear" }));
  await press(says("q"));
  expect(picked("need")).toEqual(["Heat"]);

  await mark("lasting");
  await userEvent.click(within(card("lasting")).getByRole("button", { name: /Did not say/ }));
  await press(says("w"));
  expect(picked("need")).toEqual(["Space"]);

  // What is around the console, and is nothing to click on.
  await userEvent.click(document.documentElement, { position: { x: 2, y: 2 } });
  await press(says("e"));
  expect(picked("need")).toEqual(["Money"]);
});

test("a question is marked at the first press of a pointer, and its option taken at the next", async () => {
  await sit();
  await press("{ArrowDown}{ArrowDown}");
  await mark("need");
  await userEvent.click(within(card("need")).getByRole("button", { name: /Heat/ }));
  expect(picked("need")).toEqual(["Heat"]);
});

test("a key that is held down answers once", async () => {
  await sit();
  await press("{1>4/}");
  expect(picked("need")).toEqual(["Heat"]);
});

test("the marked question says what to listen for, and its options show their digits", async () => {
  await page.viewport(1280, 900);
  await sit();
  within(card("need")).getByText("Queues");
  expect(within(card("need")).getByRole("button", { name: /Space/ })).toHaveTextContent("2");
  await write("Account", "Hof");
  expect(marked()).toBe("need");
});

test("Escape while a word is composed is the input method's, and the field keeps the focus", async () => {
  await sit();
  await press("n");
  const field = screen.getByRole("textbox", { name: "Note on the call" });
  const how = { key: "Escape", code: "Escape", bubbles: true, cancelable: true };
  field.dispatchEvent(new KeyboardEvent("keydown", { ...how, isComposing: true }));
  expect(field).toHaveFocus();
  field.dispatchEvent(new KeyboardEvent("keydown", how));
  expect(field).not.toHaveFocus();
});

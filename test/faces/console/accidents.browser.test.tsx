import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { manyWays, scattered } from "../../questionnaire/decision/manyWays.ts";
import { card, marked, onlyCall, openFacts, picked, press, says, sit } from "./desk.tsx";
import { oven, ovenWith } from "./oven.ts";

const bakers = () => screen.getByRole("combobox", { name: "How many bakers?" });

test("a digit or a letter typed at a list of facts changes no fact and answers nothing", async () => {
  const definition = ovenWith((draft) => {
    Object.assign(draft.questions[0]?.options[1] as object, { text: "2 and more" });
  });
  const store = await sit({ definition, known: { size: 5 } });
  await openFacts();
  bakers().focus();
  await press("2f");
  expect(bakers()).toHaveValue("few");
  expect(picked("need")).toEqual([]);
  screen.getByText(/^Esc leaves the list/);
  await press("{Escape}2");
  expect(picked("need")).toEqual(["Space"]);
  expect(await onlyCall(store)).toMatchObject({ known: { size: 5 }, answers: { need: "space" } });
});

test("after a fact is picked with a pointer, the next digit answers the marked question", async () => {
  await sit({ known: { size: 5 } });
  await openFacts();
  await userEvent.click(bakers());
  await userEvent.selectOptions(bakers(), "many");
  await press("1");
  expect(bakers()).toHaveValue("many");
  expect(picked("need")).toEqual(["Heat"]);
});

test("a note that is emptied stays open, so that what is typed on answers nothing", async () => {
  await sit();
  await press(`${says("q")}{Shift>}1{/Shift}.ab{Backspace}{Backspace}w`);
  const note = card("need").querySelector("textarea");
  expect(note).toHaveValue("w");
  expect(note).toHaveFocus();
  expect(picked("need")).toEqual(["Heat"]);
});

/** More ways to go on than can be looked at while somebody waits. */
const large = manyWays({
  questions: 14,
  options: 5,
  segments: 6,
  points: (question, option, segment) => scattered(question, option, segment) % 4,
});

test("in a form too large for advice the mark goes on after each key, and no digit overwrites an answer", async () => {
  const store = await sit({ definition: large });
  // The first is not answered, so the interview itself stays there.
  await press("0");
  const seen = [];
  for (const digit of ["1", "2", "3", "4"]) {
    seen.push(marked());
    await press(digit);
  }
  expect(seen).toEqual(["q-1", "q-2", "q-3", "q-4"]);
  await expect
    .poll(async () => (await onlyCall(store)).answers)
    .toEqual({ "q-1": "o-0", "q-2": "o-1", "q-3": "o-2", "q-4": "o-3" });
});

test("an answer is never marked by itself while a question is open", async () => {
  await sit({ definition: oven });
  await press(`${says("z")}0`);
  expect(picked(marked() ?? "")).toEqual([]);
  within(card("need")).getByText("Did not say");
});

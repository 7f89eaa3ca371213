import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import utility from "../../../questionnaires/utility-services.json?raw";
import { click, goTo, paste, sitDown } from "../studio.tsx";

const title = () => screen.getByRole("textbox", { name: "Title, English" });
const undo = () => userEvent.keyboard("{Control>}z{/Control}");

/** Sits down at a questionnaire that has another title than it had. */
async function begin(): Promise<void> {
  await page.viewport(1400, 900);
  sitDown();
  await paste(utility);
  await userEvent.fill(title(), "Anything else?");
}

/** Types into a field and undoes it, and with it nothing else. */
async function undoneIn(field: HTMLElement): Promise<void> {
  await userEvent.clear(field);
  await userEvent.type(field, "Typed");
  await undo();
  expect(field).not.toHaveValue("Typed");
  expect(screen.getByRole("button", { name: "Undo", hidden: true })).toHaveAttribute(
    "title",
    "Undo: Title",
  );
}

test("Ctrl+Z in a window undoes what is typed there", async () => {
  await begin();
  await click("Add: Question");
  await undoneIn(screen.getByRole("textbox", { name: "Text" }));
  await userEvent.keyboard("{Escape}");
  expect(title()).toHaveValue("Anything else?");
});

test("Ctrl+Z in the name of a version undoes what is typed there, and where nothing stands the edit", async () => {
  await begin();
  await goTo("History");
  const name = screen.getByLabelText("Name for the version as it is now");
  await undoneIn(name);
  await userEvent.clear(name);
  await undo();
  await goTo("Edit");
  expect(title()).toHaveValue("Services for utilities: where should we start?");
});

test("Ctrl+Z in the search of the JSON undoes what is typed there", async () => {
  await begin();
  await goTo("JSON");
  await userEvent.click(await screen.findByRole("textbox", { name: "The questionnaire as JSON" }));
  await userEvent.keyboard("{Control>}f{/Control}");
  await undoneIn(await screen.findByRole("textbox", { name: "Find" }));
});

/** Presses Ctrl with a key of a keyboard's layout: a letter, and where it lies. */
function pressCtrl(key: string, code: string, target: Element): boolean {
  const how = { key, code, ctrlKey: true, bubbles: true, cancelable: true };
  return target.dispatchEvent(new KeyboardEvent("keydown", how));
}

test.each([
  ["Cyrillic", "я", "KeyZ"],
  ["Greek", "ζ", "KeyZ"],
  ["German", "z", "KeyY"],
])("on a %s keyboard the key of Z undoes", async (_, key, code) => {
  await begin();
  pressCtrl(key, code, title());
  await expect.poll(title).toHaveValue("Services for utilities: where should we start?");
});

test("on a German keyboard Y redoes, though it lies where others have Z", async () => {
  await begin();
  await undo();
  pressCtrl("y", "KeyZ", title());
  await expect.poll(title).toHaveValue("Anything else?");
});

test.each([
  ["ы"],
  ["σ"],
])("Ctrl with %s, which lies where others have S, is kept from the browser", async (key) => {
  await begin();
  expect(pressCtrl(key, "KeyS", title())).toBe(false);
});

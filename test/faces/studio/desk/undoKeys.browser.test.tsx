import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import utility from "../../../../questionnaires/utility-services.json?raw";
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
  await click("+ Question");
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

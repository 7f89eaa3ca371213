import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { click, goTo, handIn, sitDown } from "../studio.tsx";
import { study } from "./customers.ts";

async function openStudy(text = study(300)): Promise<void> {
  sitDown();
  await click("Learn from a study");
  await handIn("Choose a table…", "study.csv", text);
  await screen.findByRole("radio", { name: "Always three" });
}

test("a study becomes a questionnaire with the questions that decide, and a report that is read first", async () => {
  await openStudy();
  expect(screen.getByRole("combobox", { name: /^The column that says/ })).toHaveDisplayValue(
    "segment",
  );
  expect(screen.getByText(/^3 segments: /)).toBeVisible();
  await userEvent.click(screen.getByRole("radio", { name: "Always three" }));
  await click("Learn");
  expect(
    await screen.findByRole("heading", { name: "What was learned" }, { timeout: 50_000 }),
  ).toBeVisible();
  const questions = [...document.querySelectorAll("ol.st-data-list strong")].map(
    ({ textContent }) => textContent,
  );
  expect(questions.toSorted()).toEqual(["q2", "q5", "q7"]);
  expect(screen.getByText(/^Of 100 people whom it has not seen it finds/)).toBeVisible();
  await goTo("Edit");
  expect(screen.getAllByText("[q2]").length).toBeGreaterThan(0);
  await goTo("Data");
  expect(screen.getByRole("heading", { name: "What was learned" })).toBeVisible();
});

test("learning can be cancelled, and nothing is made", async () => {
  await openStudy(study(3000));
  await click("Learn");
  expect(await screen.findByText(/^Learning: \d+ of 11 parts done/)).toBeVisible();
  await click("Cancel");
  expect(await screen.findByText("Cancelled. Nothing was made.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Learn again" })).toBeEnabled();
});

test("what nothing can be learned from is said why", async () => {
  await openStudy(study(20));
  await click("Learn");
  const why = await screen.findByText(/nothing can be learned of it/);
  expect(why).toHaveTextContent("give both one name in the table, and choose it again");
  // Nobody has a command line here.
  expect(why).not.toHaveTextContent("--");
});

test("in a German studio what is learned is put in German", async () => {
  sessionStorage.setItem("needs-diagnostic-studio-language", "de");
  sitDown();
  await click("Aus einer Studie lernen");
  // A column that is the segment by another name.
  const disguised = study(120).replaceAll(/,(segment|Group (\d))\n/g, (_, own, group) =>
    group ? `,g${group},${own}\n` : `,copy,${own}\n`,
  );
  await handIn("Tabelle wählen …", "studie.csv", disguised);
  await userEvent.click(await screen.findByRole("radio", { name: "Immer drei" }));
  await click("Lernen");
  await screen.findByRole("heading", { name: "Was gelernt wurde" }, { timeout: 50_000 });
  const careful = screen.getByText(/„copy“ allein .* Es kann das verkleidete Segment sein/);
  expect(careful).toHaveTextContent("Nehmen Sie das Häkchen");
  expect(careful).not.toHaveTextContent("--");
  await goTo("Bearbeiten");
  expect(await screen.findByDisplayValue(/Was Besucher hier herausfinden/)).toBeVisible();
});

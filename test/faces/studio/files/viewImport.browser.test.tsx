import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import pipeline from "../../../questionnaires/pipeline-agency.json?raw";
import { barriers } from "../../widget/barriers.ts";
import { click, goTo, paste, sitDown } from "../studio.tsx";
import { drop } from "./drop.ts";

const form = JSON.stringify({
  title: "Which pump?",
  fields: [
    { title: "Is it new?", type: "yes_no" },
    { title: "Your name?", type: "short_text" },
  ],
  logic: [],
});

test("a list becomes a questionnaire whose segments are still to be written", async () => {
  sitDown();
  await click("From a list");
  const list = await screen.findByLabelText("Your questions and answers");
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  expect(screen.getByRole("button", { name: "Make the questionnaire" })).toBeDisabled();
  await userEvent.fill(list, "1. What stops?\n- The line\n- The truck\n2. Why?");
  expect(
    await screen.findByText(/1 question · 2 answers · two segments to be named/),
  ).toBeVisible();
  expect(screen.getByText("Line 4, “Why?”: no answers to choose from")).toBeVisible();
  expect(await barriers()).toEqual([]);
  await click("Make the questionnaire");
  await screen.findByRole("tablist", { name: "Views" });
  expect(screen.getByText("Not saved to a file yet")).toBeVisible();
  await goTo("Publish");
  await screen.findAllByText("To do before it can go out");
});

test("what stands in German is to be written in German, and the view speaks it", async () => {
  sitDown();
  await userEvent.selectOptions(await screen.findByLabelText("Language"), "Deutsch");
  await click("Aus einer Liste");
  await userEvent.fill(
    await screen.findByLabelText("Ihre Fragen und Antworten"),
    "Frage\tAntwort\tSegment\nWas steht?\tDie Linie\tBetrieb\n\tDer LKW\tPreis",
  );
  expect(await screen.findByText(/1 Frage · 2 Antworten · 2 Segmente/)).toBeVisible();
  await click("Fragebogen erstellen");
  await userEvent.click(await screen.findByRole("tab", { name: "JSON" }));
  await waitFor(() =>
    expect(document.querySelector(".cm-content")).toHaveTextContent(/Noch zu schreiben/),
  );
});

test("a file says what it is; nothing comes of one that is something else", async () => {
  const files = [new File([form], "pump.json"), new File(["{}"], "other.json")];
  sitDown({ open: async () => files.shift() ?? null });
  await click("From a file");
  expect(await screen.findByText(/^A form of Typeform · 1 question · 2 answers/)).toBeVisible();
  expect(screen.getByText("“Your name?”: no answers to choose from (short_text)")).toBeVisible();
  await click("Choose a file…");
  expect(await screen.findByText(/neither a form of Typeform/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Make the questionnaire" })).toBeDisabled();
  await click("Back");
  expect(await screen.findByText("Examples")).toBeVisible();
});

test("another tool's form that is dropped or pasted is imported, but not over a questionnaire", async () => {
  sitDown();
  await screen.findByText("Examples");
  drop(new File([form], "pump.json"));
  expect(await screen.findByLabelText("What stands in pump.json")).toHaveValue(form);
  await click("Back");
  await paste(pipeline);
  drop(new File([form], "pump.json"));
  expect(await screen.findByText(/“pump.json” is a form of another tool/)).toBeVisible();
  expect(screen.getByRole("tablist", { name: "Views" })).toBeVisible();
});

test("in Arabic the list runs from right to left", async () => {
  sitDown();
  await click("From a list");
  await userEvent.selectOptions(await screen.findByLabelText("Language of the texts"), "Arabic");
  const list = screen.getByLabelText("Your questions and answers");
  await userEvent.fill(list, "ما المشكلة؟\n- الخط\n- الشاحنة");
  expect(getComputedStyle(list).direction).toBe("rtl");
  const taken = await screen.findByText("الخط");
  expect(getComputedStyle(taken).direction).toBe("rtl");
});

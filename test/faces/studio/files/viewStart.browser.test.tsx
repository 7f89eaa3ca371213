import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import { lockDraft } from "../../../../src/faces/studio/files/draftLock.ts";
import { freshId } from "../../../../src/faces/studio/host/history.ts";
import type { Draft } from "../../../../src/faces/studio/host/studioDevice.ts";
import pipeline from "../../../questionnaires/pipeline-agency.json?raw";
import { click, freshName, goTo, leave, paste, sitDown } from "../studio.tsx";
import { drop } from "./drop.ts";

const write = async (label: string, words: string) =>
  userEvent.fill(await screen.findByLabelText(label), words);

test("from nothing to a questionnaire on the desk, without touching JSON", async () => {
  sitDown();
  await click("Begin a new one");
  await click("Make the questionnaire");
  const title = screen.getByLabelText("What is the questionnaire about?");
  await waitFor(() => expect(title).toHaveFocus());
  expect(title).toHaveAccessibleDescription(/Give it a title\./);

  await write("What is the questionnaire about?", "Which pump suits you?");
  await click("Remove segment 3");
  expect(screen.getByRole("button", { name: "Add a segment" })).toHaveFocus();
  const needs = screen.getAllByLabelText("What do they need?");
  await write("Name of segment 1", "Continuity first");
  await userEvent.fill(needs[0] as HTMLElement, "No standstill");
  await write("Name of segment 2", "Cent by cent");
  await userEvent.fill(needs[1] as HTMLElement, "The lowest price");
  await write("Question 1", "What goes wrong?");
  await write("Answer 1", "It stops");
  await write("Answer 2", "It costs");
  await click("Remove answer 3");
  await click("Make the questionnaire");

  await screen.findByRole("tablist", { name: "Views" });
  expect(screen.getByText("which-pump-suits-you.json")).toBeVisible();
  expect(screen.getByText("Not saved to a file yet")).toBeVisible();
  // What visitors would read is still to be written.
  await goTo("Publish");
  await screen.findAllByText("To do before it can go out");
  expect(screen.getByRole("button", { name: "Make the public form" })).toBeDisabled();
});

test("says while one types that there are more segments than ways to answer", async () => {
  sitDown();
  await click("Begin a new one");
  await screen.findByRole("button", { name: "Add a segment" });
  expect(screen.queryByText(/more segments than ways/)).toBeNull();
  await click("Add a segment");
  expect(screen.getByText(/more segments than ways/)).toBeVisible();
  await click("Add an answer");
  await waitFor(() => expect(screen.queryByText(/more segments than ways/)).toBeNull());
});

test("what is written in Arabic runs from right to left", async () => {
  sitDown();
  await click("Begin a new one");
  await userEvent.selectOptions(await screen.findByLabelText("Language of the texts"), "Arabic");
  const title = screen.getByLabelText("What is the questionnaire about?");
  await waitFor(() => expect(title).toHaveAttribute("lang", "ar"));
  expect(getComputedStyle(title).direction).toBe("rtl");
});

test("a shipped example opens by its title", async () => {
  sitDown();
  await click("Where does your sales pipeline need work?");
  expect(await screen.findByText("pipeline-agency.json")).toBeVisible();
  expect(screen.getByText("Nothing changed yet")).toBeVisible();
});

test("what can't be read opens all the same, and says so", async () => {
  sitDown();
  await paste('{ "format": 1, "title": }');
  expect(screen.getByText("There is nothing to show before the JSON can be read.")).toBeVisible();
});

test("a file that is dropped opens; one that is no text does not, and says why", async () => {
  sitDown();
  await screen.findByText("Examples");
  drop(new File([new Uint8Array([0xff, 0xfe, 0xfd])], "mine.json"));
  expect(await screen.findByText(/not text in UTF-8/)).toBeVisible();
  drop(new File([pipeline], "mine.json"));
  expect(await screen.findByText("mine.json")).toBeVisible();
  expect(screen.getByText("Nothing changed yet")).toBeVisible();
});

test("a reload goes on with the same work; whoever leaves it finds it in the list", async () => {
  const name = freshName();
  sitDown({ name });
  await paste(pipeline.replace("Where does your sales pipeline need work?", "My own title"));
  const kept = sessionStorage.length;
  expect(kept).toBe(1);
  cleanup();
  const host = sitDown({ name });
  expect(await screen.findByRole("tablist", { name: "Views" })).toBeVisible();

  await leave();
  await click("My own title");
  await screen.findByRole("tablist", { name: "Views" });
  await leave();
  await click("Delete the draft “My own title”");
  expect(screen.queryByRole("button", { name: "My own title" })).toBeNull();
  expect(screen.getByRole("button", { name: "Undo" })).toHaveFocus();
  await click("Undo");
  expect(screen.getByRole("button", { name: "My own title" })).toBeVisible();
  await click("Delete the draft “My own title”");
  await waitFor(async () => expect(await host.drafts.list()).toEqual([]));
});

test("an example that was only looked at leaves no draft", async () => {
  const host = sitDown();
  await click("Where does your sales pipeline need work?");
  await screen.findByRole("tablist", { name: "Views" });
  await waitFor(async () => expect(await host.drafts.list()).toHaveLength(1));
  await leave();
  await screen.findByText("Examples");
  await waitFor(async () => expect(await host.drafts.list()).toEqual([]));
  expect(within(screen.getByRole("main")).queryByText("Go on where you were")).toBeNull();
});

test("a reload goes on in the language that was chosen", async () => {
  sitDown();
  await userEvent.selectOptions(await screen.findByLabelText("Language"), "Deutsch");
  cleanup();
  sitDown();
  expect(await screen.findByText("Einen Fragebogen bearbeiten")).toBeVisible();
});

test("nor does one whose tab was closed, once the studio is opened again; a tab that still looks at one keeps its own", async () => {
  const name = freshName();
  const host = sitDown({ name });
  await click("Where does your sales pipeline need work?");
  await screen.findByRole("tablist", { name: "Views" });
  await waitFor(async () => expect(await host.drafts.list()).toHaveLength(1));
  const [left] = await host.drafts.list();
  cleanup();
  sessionStorage.clear();
  const inOtherTab = { ...(left as Draft), id: freshId() };
  await host.drafts.keep(inOtherTab);
  const letGo = await lockDraft(inOtherTab.id);
  onTestFinished(() => letGo?.());
  const again = sitDown({ name });
  await waitFor(async () => expect(await again.drafts.list()).toEqual([inOtherTab]));
});

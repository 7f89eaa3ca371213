import { cleanup, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { openDrafts } from "../../../../src/faces/studio/host/drafts.ts";
import { openStudioDevice } from "../../../../src/faces/studio/host/studioDevice.ts";
import { faultyIndexedDB, securityError } from "../../../device/faulty.ts";
import pipeline from "../../../questionnaires/pipeline-agency.json?raw";
import { click, freshName, sitDown } from "../studio.tsx";

const about = "What is the questionnaire about?";

const write = async (label: string, words: string) =>
  userEvent.fill(await screen.findByLabelText(label), words);

/** Waits until words are on the device, as another page would find them. */
async function written(name: string, words: string): Promise<void> {
  const drafts = openDrafts(openStudioDevice({ name }));
  await expect.poll(async () => JSON.stringify(await drafts.list())).toContain(words);
  drafts.close();
}

/** Whether the browser would ask before it leaves the page. */
function asksBeforeLeaving(): boolean {
  return !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
}

test("a reload goes on with all that was written, and leaving it leaves it in the list", async () => {
  const name = freshName();
  sitDown({ name });
  await click("Begin a new one");
  await write(about, "Which pump?");
  await userEvent.selectOptions(screen.getByLabelText("Language of the texts"), "French");
  await userEvent.click(screen.getByLabelText("German"));
  await write("Name of segment 2", "Cent by cent");
  await click("Remove segment 1");
  await click("Add a question");
  await write("Question 2", "Who decides?");
  await written(name, "Who decides?");
  cleanup();

  const host = sitDown({ name });
  expect(await screen.findByLabelText(about)).toHaveValue("Which pump?");
  expect(screen.getByLabelText("Language of the texts")).toHaveValue("fr");
  expect(screen.getByLabelText("German")).toBeChecked();
  expect(screen.getByLabelText("Name of segment 1")).toHaveValue("Cent by cent");
  expect(screen.queryByLabelText("Name of segment 3")).toBeNull();
  expect(screen.getByLabelText("Question 2")).toHaveValue("Who decides?");

  await write(about, "Which pump, then?");
  await click("Back");
  await click("Which pump, then?");
  expect(await screen.findByLabelText(about)).toHaveValue("Which pump, then?");
  await click("Back");
  await click("Delete the draft “Which pump, then?”");
  await click("Undo");
  await click("Delete the draft “Which pump, then?”");
  await waitFor(async () => expect(await host.drafts.list()).toEqual([]));
});

test("the questionnaire takes the place of its outline", async () => {
  const name = freshName();
  const host = sitDown({ name });
  await click("Begin a new one");
  await write(about, "Which pump?");
  await click("Remove segment 3");
  for (const segment of [1, 2]) await write(`Name of segment ${segment}`, `Group ${segment}`);
  for (const need of screen.getAllByLabelText("What do they need?")) {
    await userEvent.fill(need, "Something");
  }
  await write("Question 1", "What goes wrong?");
  for (const answer of [1, 2, 3]) await write(`Answer ${answer}`, `This ${answer}`);
  await click("Make the questionnaire");
  await screen.findByRole("tablist", { name: "Views" });
  await written(name, "which-pump");
  const [draft, ...others] = await host.drafts.list();
  expect(others).toEqual([]);
  expect(draft).not.toHaveProperty("sketch");
  cleanup();
  sitDown({ name });
  expect(await screen.findByRole("tablist", { name: "Views" })).toBeVisible();
  expect(screen.getByText("Not saved to a file yet")).toBeVisible();
});

test("a new one in which nothing was written leaves no draft", async () => {
  const host = sitDown();
  await click("Begin a new one");
  await waitFor(async () => expect(await host.drafts.list()).toHaveLength(1));
  await click("Back");
  await screen.findByText("Examples");
  expect(screen.queryByText("Go on where you were")).toBeNull();
  await waitFor(async () => expect(await host.drafts.list()).toEqual([]));
});

test("where nothing can be kept it is said, and asked before what is written gets lost", async () => {
  sitDown({ indexedDB: faultyIndexedDB({ open: securityError, put: null }).factory });
  await click("Begin a new one");
  expect(await screen.findByText(/would not survive a reload/)).toBeVisible();
  expect(asksBeforeLeaving()).toBe(false);
  await write(about, "Which pump?");
  expect(asksBeforeLeaving()).toBe(true);

  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([pipeline], "mine.json"));
  document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true }));
  await click("Stay here");
  expect(screen.getByLabelText(about)).toHaveValue("Which pump?");
  await click("Back");
  await click("Leave, and lose the changes");
  expect(await screen.findByRole("button", { name: "Begin a new one" })).toBeVisible();
});

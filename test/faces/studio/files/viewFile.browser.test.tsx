import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { faultyIndexedDB, securityError } from "../../../device/faulty.ts";
import utility from "../../../questionnaires/utility-services.json?raw";
import { barriers } from "../../widget/barriers.ts";
import { click, goTo, leave, paste, sitDown } from "../studio.tsx";

const first = "Which of these came up most recently at your company?";
let handle: FileSystemFileHandle;

beforeEach(async () => {
  const folder = await navigator.storage.getDirectory();
  handle = await folder.getFileHandle("mine.json", { create: true });
  await put(utility);
});

/** Writes to the file as another program would. */
async function put(content: string): Promise<void> {
  const writable = await handle.createWritable();
  await writable.write(content);
  await writable.close();
}

const onDisk = async () => (await handle.getFile()).text();

/** Opens the file, and gives the first question other words in German. */
async function openAndEdit(): Promise<void> {
  sitDown({ open: async () => handle, saveAs: async () => handle });
  await click("Open a file…");
  await screen.findByText("mine.json");
  await goTo("Translate");
  await userEvent.fill(await screen.findByLabelText("Question 1, Words, in German"), "Anders?");
  expect(screen.getByText("Unsaved changes")).toBeVisible();
}

test("Ctrl+S saves what was changed and nothing else", async () => {
  await openAndEdit();
  await userEvent.keyboard("{Control>}s{/Control}");
  expect(await screen.findByText("All saved")).toBeVisible();
  const before = utility.split("\n");
  const after = (await onDisk()).split("\n");
  expect(after.filter((line, at) => line !== before[at])).toEqual([
    expect.stringContaining('"de": "Anders?"'),
  ]);
  expect(after).toHaveLength(before.length);
});

test("a file changed meanwhile is noticed on coming back, and can be taken, undoably", async () => {
  await openAndEdit();
  const theirs = utility.replace(first, "What came up?");
  await put(theirs);
  window.dispatchEvent(new Event("focus"));
  expect(await screen.findByRole("dialog")).toHaveAccessibleName("The file was changed meanwhile");
  expect(await screen.findByText(/^Words \(German\): “.*” → “Anders\?”\.$/)).toBeVisible();
  expect(screen.getByText(/^Words \(English\): “.*” → “What came up\?”\.$/)).toBeVisible();
  await click("Take what is in the file");
  expect(await screen.findByText("All saved")).toBeVisible();
  expect(screen.getByLabelText("Question 1, Words, in German")).not.toHaveValue("Anders?");
  await waitFor(() => expect(screen.getByLabelText("Question 1, Words, in German")).toHaveFocus());
  await click("Undo");
  expect(screen.getByLabelText("Question 1, Words, in German")).toHaveValue("Anders?");
  expect(screen.getByText("Unsaved changes")).toBeVisible();
});

test("a file changed meanwhile is not written over before somebody says so", async () => {
  await openAndEdit();
  const theirs = utility.replace(first, "What came up?");
  await put(theirs);
  await click("Save");
  await screen.findByRole("dialog");
  expect(await onDisk()).toBe(theirs);
  await click("Decide later");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(await onDisk()).toBe(theirs);
  await click("Save");
  await click("Save mine over it");
  expect(await screen.findByText("All saved")).toBeVisible();
  expect(await onDisk()).toContain("Anders?");
});

test("what each has changed is brought together and saved, and one undo takes the other’s back", async () => {
  await openAndEdit();
  await put(utility.replace(first, "What came up?"));
  await click("Save");
  // A window opens a moment after what is in it is on the page.
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByText("Nothing was changed by both, so all of it can stay.")).toBeVisible();
  await click("Bring both together and save");
  expect(await screen.findByText("All saved")).toBeVisible();
  const expected = utility.split("\n").map((line) => line.replace(first, "What came up?"));
  const together = (await onDisk()).split("\n");
  expect(together.filter((line, at) => line !== expected[at])).toEqual([
    expect.stringContaining('"de": "Anders?"'),
  ]);
  await click("Undo");
  expect(screen.getByLabelText("Question 1, Words, in German")).toHaveValue("Anders?");
  expect(screen.getByText("Unsaved changes")).toBeVisible();
  await waitFor(() => expect(screen.queryByDisplayValue("What came up?")).toBeNull());
});

test("of what both have changed somebody says which is to stay, before anything is done", async () => {
  await openAndEdit();
  const question = JSON.parse(utility).questions[0].text.de;
  await put(utility.replace(question, "Und was?").replace(first, "What came up?"));
  window.dispatchEvent(new Event("focus"));
  const together = await screen.findByRole("button", { name: "Bring both together" });
  expect(together).toBeDisabled();
  expect(await barriers()).toEqual([]);
  const choice = screen.getByRole("group", { name: /^Question 1 “.*” › Words \(German\)$/ });
  expect(within(choice).getByLabelText("Yours: “Anders?”")).not.toBeChecked();
  await userEvent.click(within(choice).getByLabelText("In the file: “Und was?”"));
  await click("Bring both together");
  expect(await screen.findByLabelText("Question 1, Words, in German")).toHaveValue("Und was?");
  expect(await screen.findByText("All saved")).toBeVisible();
});

test("who decides later reads that the file was changed, not that all is saved", async () => {
  sitDown({ open: async () => handle, saveAs: async () => handle });
  await click("Open a file…");
  expect(await screen.findByText("All saved")).toBeVisible();
  const back = () => window.dispatchEvent(new Event("focus"));
  await put(utility.replace(first, "What came up?"));
  back();
  await click("Decide later");
  expect(await screen.findByText("Changed on the disk by somebody else")).toBeVisible();
  expect(screen.queryByText("All saved")).toBeNull();
  // It was put off, so it isn't asked at each coming back, unless there is something new to say.
  back();
  await click("Decide …");
  expect(await screen.findByRole("dialog")).toHaveAccessibleName("The file was changed meanwhile");
  await click("Decide later");
  await put(utility.replace(first, "What else came up?"));
  back();
  expect(await screen.findByRole("dialog")).toBeVisible();
  await click("Decide later");
  // Somebody puts it back.
  await put(utility);
  back();
  expect(await screen.findByText("All saved")).toBeVisible();
});

test("of what was handed to the browser's downloads the page doesn't say that it is saved", async () => {
  sitDown({ saveAs: async () => "download" });
  await paste(utility);
  await click("Save");
  expect(await screen.findByText("Handed to the browser’s downloads")).toBeVisible();
  expect(screen.queryByText("All saved")).toBeNull();
});

test("who keeps theirs on coming back is asked no more, and saves over what they saw alone", async () => {
  await openAndEdit();
  await put(utility.replace(first, "What came up?"));
  window.dispatchEvent(new Event("focus"));
  await click("Keep mine");
  window.dispatchEvent(new Event("focus"));
  await click("Save");
  expect(await screen.findByText("All saved")).toBeVisible();
  expect(await onDisk()).toContain("Anders?");
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("where the disk refuses, that is told and nothing counts as saved", async () => {
  sitDown({
    saveAs: async () => {
      throw new Error("no");
    },
  });
  await paste(utility);
  await click("Save");
  expect(await screen.findByText(/Not saved: the disk refused/)).toBeVisible();
  expect(screen.getByText("Not saved to a file yet")).toBeVisible();
});

test("what was handed to the browser's downloads stays in the list, since nobody tells whether that was cancelled", async () => {
  sitDown({ saveAs: async () => "download" });
  await paste(utility);
  await click("Save");
  await screen.findByText("Handed to the browser’s downloads");
  await leave();
  // The bar of the desk that is left says so too.
  const said = await screen.findByText(/Handed to the browser’s downloads/, { selector: "li *" });
  const draft = said.closest("li") as HTMLElement;
  await userEvent.click(within(draft).getAllByRole("button")[0] as HTMLElement);
  await goTo("JSON");
  expect(await screen.findByRole("textbox", { name: "The questionnaire as JSON" })).toBeVisible();
});

test("while no draft can be kept the page says so, and asks before the work is left", async () => {
  sitDown({ indexedDB: faultyIndexedDB({ open: securityError, put: null }).factory });
  await paste(utility);
  expect(await screen.findByText(/doesn’t let the page keep drafts/)).toBeVisible();
  const mayLeave = () => window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
  await waitFor(() => expect(mayLeave()).toBe(false));
  await leave();
  await click("Stay here");
  expect(screen.getByRole("tablist", { name: "Views" })).toBeVisible();
  await leave();
  await click("Leave, and lose the changes");
  expect(await screen.findByText("Examples")).toBeVisible();
});

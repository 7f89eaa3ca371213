import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import utility from "../../../questionnaires/utility-services.json?raw";
import { click, goTo, handedOut, leave, paste, sitDown } from "../studio.tsx";

const title = "The whole, Title, in German";

async function keepAndEdit(): Promise<void> {
  sitDown();
  await paste(utility);
  await goTo("History");
  await userEvent.fill(screen.getByLabelText("Name for the version as it is now"), "As it was");
  await userEvent.keyboard("{Enter}");
  expect(await screen.findByText("“As it was” is kept.")).toBeVisible();
  await goTo("Translate");
  await userEvent.fill(screen.getByLabelText(title), "Anders");
  await goTo("History");
}

test("a version that was kept is compared in sentences, by effect, and by text for who wants it", async () => {
  await keepAndEdit();
  await click("Compare “As it was” with the version now");
  const version = screen.getByRole("heading", { name: "As it was" }).closest("li") as HTMLElement;
  expect(await within(version).findByText(/^Nobody changes segment/)).toBeVisible();
  expect(within(version).getByText(/^Title \(German\): “.*” → “Anders”\.$/)).toBeVisible();
  expect(within(version).getByText(/^Added:/)).not.toBeVisible();
  await userEvent.click(within(version).getByText("For developers: the text, line by line"));
  const changed = within(version)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
  expect(changed.filter((line) => line?.startsWith("Added:"))).toEqual([
    expect.stringContaining("Anders"),
  ]);
  expect(changed.filter((line) => line?.startsWith("Removed:"))).toHaveLength(1);
});

test("what was done since the questionnaire was opened is listed, with who gains and who loses", async () => {
  sitDown();
  await paste(utility);
  await goTo("History");
  expect(await screen.findByText("Nothing was changed since.")).toBeVisible();
  await goTo("Edit");
  await click(/Which of these came up most recently/);
  const cells = await screen.findAllByRole<HTMLInputElement>("textbox", {
    name: /Show Me the File/,
  });
  await userEvent.fill(cells.find(({ value }) => value === "4") as HTMLElement, "-1");
  await goTo("History");
  const since = screen.getByRole("heading", { name: "Since you opened it" }).closest("section");
  const card = within(since as HTMLElement);
  expect(
    await card.findByText(/^Answer “.*” now gives −1 points? to Show Me the File instead of 4\.$/),
  ).toBeVisible();
  expect((await card.findAllByText(/ gains .* of 100 prospects\.$/)).length).toBeGreaterThan(0);
  expect(card.getAllByText(/ loses .* of 100 prospects\.$/).length).toBeGreaterThan(0);
  await userEvent.click(card.getByRole("button", { name: /^Go there: Answer/ }));
  expect(await screen.findByRole("tab", { name: "Edit", selected: true })).toBeVisible();
});

test("a change is proposed in place of being saved: what it changes, a patch, and the questionnaire", async () => {
  const files = handedOut();
  sitDown();
  await paste(utility);
  await goTo("Translate");
  await userEvent.fill(screen.getByLabelText(title), "Anders");
  await goTo("History");
  await click("What it changes (Markdown)");
  const name = `${JSON.parse(utility).id}.json`;
  await waitFor(() => expect(files.has(`${name}.md`)).toBe(true), { timeout: 20_000 });
  const description = await files.get(`${name}.md`);
  expect(description).toMatch(/^## .*\n\n### What it does to prospects\n\n\*\*Nobody changes/);
  expect(description).toMatch(/- Title \(German\): “.*” → “Anders”\./);
  expect(description).toContain("### What the examination finds");
  await click("The change (patch)");
  const patch = await files.get(`${name}.patch`);
  expect(patch?.match(/^[+-](?![+-])/gm)).toHaveLength(2);
  await click("The changed questionnaire (JSON)");
  expect(await files.get(name)).toContain("Anders");
  expect(screen.getByText("Not saved to a file yet")).toBeVisible();
});

test("who changes segment is told with the share that moves", async () => {
  sitDown();
  await paste(utility);
  await goTo("History");
  await userEvent.fill(screen.getByLabelText("Name for the version as it is now"), "As it was");
  await userEvent.keyboard("{Enter}");
  await screen.findByText("“As it was” is kept.");
  const moved = JSON.parse(utility);
  moved.decision.rules = [];
  moved.segments.reverse();
  await leave();
  await paste(JSON.stringify(moved));
  await goTo("History");
  await click("Compare “As it was” with the version now");
  const [table] = await screen.findAllByRole("table");
  expect(within(table as HTMLElement).getAllByRole("row").length).toBeGreaterThan(1);
  expect(screen.getByText(/% of prospects change segment\.$/)).toBeVisible();
});

test("going back to a version is undone like any other edit, and one that is deleted is gone", async () => {
  await keepAndEdit();
  await click("Restore “As it was”");
  expect(await screen.findByText(/· the same as now$/)).toBeVisible();
  await click("Undo");
  await waitFor(() => expect(screen.queryByText(/the same as now$/)).toBeNull());
  await click("Delete “As it was”");
  const dialog = await screen.findByRole("dialog");
  await userEvent.click(within(dialog).getByRole("button", { name: "Cancel" }));
  expect(screen.getByRole("heading", { name: "As it was" })).toBeVisible();
  await click("Delete “As it was”");
  await userEvent.click(
    within(await screen.findByRole("dialog")).getByRole("button", { name: "Delete" }),
  );
  await waitFor(() => expect(screen.queryByRole("heading", { name: "As it was" })).toBeNull());
});

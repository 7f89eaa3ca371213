import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import utility from "../../../questionnaires/utility-services.json?raw";
import { click, goTo, leave, paste, sitDown } from "../studio.tsx";

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

test("a version that was kept is compared by effect and by text", async () => {
  await keepAndEdit();
  await click("Compare “As it was” with the version now");
  expect(await screen.findByText(/^Nobody changes segment/)).toBeVisible();
  const changed = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(changed.filter((line) => line?.startsWith("Added:"))).toEqual([
    expect.stringContaining("Anders"),
  ]);
  expect(changed.filter((line) => line?.startsWith("Removed:"))).toHaveLength(1);
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
  const table = await screen.findByRole("table");
  expect(within(table).getAllByRole("row").length).toBeGreaterThan(1);
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

import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { click, freshName, paste, sitDown } from "../studio.tsx";
import { bakery } from "./bakery.ts";

const nothing = /^Everybody ends in the same segment as before/;

beforeEach(() => page.viewport(1400, 900));
afterEach(() => page.viewport(414, 896));

/** Gives the first segment another id, and then other words, so that neither tells what it was. */
async function renameAndSayOtherwise(): Promise<void> {
  const outline = within(await screen.findByRole("navigation", { name: "Outline" }));
  const segments = within(outline.getByRole("region", { name: "Segments" }));
  await userEvent.click(segments.getByRole("button", { name: /^1\. / }));
  await userEvent.click(screen.getByText("Short name", { selector: "summary *" }));
  await userEvent.click(screen.getByRole("button", { name: /rename…/ }));
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.fill(dialog.getByRole("textbox"), "zzz");
  await userEvent.click(dialog.getByRole("button", { name: "Change" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await userEvent.fill(screen.getByRole("textbox", { name: "Name of the segment" }), "QQQQ");
  await userEvent.fill(screen.getByRole("textbox", { name: "Heading" }), "VVVV");
}

test("what was renamed and then said in other words is the same for prospects, after a reload too", async () => {
  const name = freshName();
  sitDown({ name });
  await paste(bakery());
  await renameAndSayOtherwise();
  expect(await screen.findByText(/^2 texts read differently\./)).toBeVisible();
  expect(screen.getByText(nothing)).toBeVisible();

  cleanup();
  sitDown({ name });
  expect(await screen.findByText(nothing)).toBeVisible();
  const undo = screen.getByRole("button", { name: "Undo" });
  for (let left = 3; left > 0; left--) {
    expect(undo).toBeEnabled();
    await click("Undo");
  }
  expect(undo).toBeDisabled();
  expect(await screen.findByText(/Nothing is changed yet/)).toBeVisible();
  for (let left = 3; left > 0; left--) await click("Redo");
  expect(await screen.findByText(nothing)).toBeVisible();
});

test("a comparison with a version that was kept knows what was renamed since", async () => {
  sitDown();
  await paste(bakery());
  await userEvent.click(screen.getByRole("tab", { name: "History" }));
  await userEvent.fill(screen.getByLabelText("Name for the version as it is now"), "Before");
  await userEvent.keyboard("{Enter}");
  await screen.findByText("“Before” is kept.");
  await userEvent.click(screen.getByRole("tab", { name: "Edit" }));
  await renameAndSayOtherwise();
  await userEvent.click(screen.getByRole("tab", { name: "History" }));
  await click("Compare “Before” with the version now");
  // Once of what was done since it was opened, and once of the two that are compared.
  await expect.poll(() => screen.getAllByText(/^Nobody changes segment/)).toHaveLength(2);
});

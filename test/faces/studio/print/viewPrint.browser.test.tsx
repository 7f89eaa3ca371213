import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import utility from "../../../questionnaires/utility-services.json?raw";
import { barriers } from "../../widget/barriers.ts";
import { click, paste, sitDown } from "../studio.tsx";

async function open(text: string): Promise<void> {
  sitDown();
  await paste(text);
  const more = screen.queryByRole("button", { name: "More", expanded: false });
  if (more) await userEvent.click(more);
  await click("Print…");
}

test("cards and what legal reads are chosen by keys, printed, and left again, without barriers", async () => {
  const print = vi.spyOn(window, "print").mockImplementation(() => {});
  await open(utility);
  expect(screen.getByRole("heading", { level: 1, name: "Print" })).toHaveFocus();
  const segments = JSON.parse(utility).segments.length;
  expect(screen.getAllByText("For the sales team only")).toHaveLength(segments);
  expect(await barriers()).toEqual([]);
  await userEvent.click(screen.getByLabelText("Battle cards, a page a segment"));
  await userEvent.keyboard("{ArrowDown}");
  expect(await screen.findByText("Everything that visitors can read")).toBeVisible();
  expect(screen.queryByText("For the sales team only")).toBeNull();
  expect(await barriers()).toEqual([]);
  await click("Print");
  expect(print).toHaveBeenCalledOnce();
  await click("Back");
  expect(await screen.findByRole("tablist", { name: "Views" })).toBeVisible();
});

test("Arabic runs from right to left, what names an address doesn't", async () => {
  const arabic = { ...JSON.parse(utility), languages: ["ar"] };
  const inArabic = JSON.stringify(arabic, (_, value) =>
    value && typeof value === "object" && "en" in value ? `${value.en}` : value,
  );
  await open(inArabic);
  const [card] = await screen.findAllByText("For the sales team only");
  expect(getComputedStyle(card as HTMLElement).direction).toBe("rtl");
});

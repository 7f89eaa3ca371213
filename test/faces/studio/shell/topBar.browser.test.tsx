import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { barriers } from "../../widget/barriers.ts";
import { bakery } from "../forms/sample.ts";
import { paste, sitDown } from "../studio.tsx";

const title = () => screen.getByRole("heading", { level: 1 });
const bar = () => within(title().parentElement as HTMLElement);

/** What one meets in the bar by the keyboard alone, from its beginning on. */
async function reached(): Promise<string[]> {
  const names: string[] = [];
  title().focus();
  for (;;) {
    await userEvent.keyboard("{Tab}");
    const focused = document.activeElement as HTMLElement;
    if (!title().parentElement?.contains(focused)) return names;
    names.push(focused instanceof HTMLSelectElement ? "Language" : (focused.textContent ?? ""));
  }
}

/** How many rows the bar's controls take. */
function rows(): number {
  const controls = [title(), ...bar().getAllByRole("button")];
  let [count, end] = [0, 0];
  const places = controls.map((control) => control.getBoundingClientRect());
  for (const { top, bottom } of places.sort((a, b) => a.top - b.top)) {
    if (top >= end) count++;
    end = Math.max(end, bottom);
  }
  return count;
}

/** Opens a questionnaire and makes an edit that can be undone and done again. */
async function begin(): Promise<void> {
  sitDown();
  await paste(JSON.stringify(bakery));
  await userEvent.fill(screen.getByRole("textbox", { name: "Title" }), "Bread and rolls");
  await userEvent.fill(screen.getByRole("textbox", { name: "Version" }), "2");
  await userEvent.keyboard("{Control>}z{/Control}");
}

test("on a phone the bar takes two rows in every language, and has everything by the keyboard", async () => {
  await page.viewport(390, 800);
  await begin();
  expect(await reached()).toEqual(["Save", "Undo", "Redo", "More"]);
  await userEvent.click(bar().getByRole("button", { name: "More", expanded: false }));
  expect(await reached()).toEqual([
    ...["Save", "Undo", "Redo", "More"],
    ...["Save as…", "Share…", "Print…", "Open another", "Language"],
  ]);
  // What is scrolled away, or behind the bar at the lower edge, can't be judged.
  const isJudged = (barrier: string) => !/obscured|overlapped/.test(barrier);
  expect((await barriers()).filter(isJudged)).toEqual([]);
  await userEvent.selectOptions(bar().getByRole("combobox", { name: "Language" }), "de");
  await userEvent.click(bar().getByRole("button", { name: "Mehr", expanded: true }));
  expect(await reached()).toEqual(["Speichern", "Rückgängig", "Wiederholen", "Mehr"]);
  for (const width of [390, 360, 320]) {
    await page.viewport(width, 800);
    expect(rows()).toBe(2);
    expect(document.documentElement.scrollWidth).toBe(width);
  }
});

test("where there is room nothing is folded", async () => {
  await page.viewport(1400, 800);
  await begin();
  expect(await reached()).toEqual([
    ...["Save", "Undo", "Redo"],
    ...["Save as…", "Share…", "Print…", "Open another", "Language"],
  ]);
  expect(rows()).toBe(1);
});

import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { barriers } from "../../widget/barriers.ts";
import { bakery } from "../forms/sample.ts";
import { click, paste, sitDown } from "../studio.tsx";

const bar = () => screen.getByRole("complementary", { name: "Effect" });
const opener = () => within(bar()).getByRole("button");
const sheet = () => within(screen.getByRole("dialog", { name: "Effect" }));

async function open(): Promise<void> {
  sitDown();
  await paste(JSON.stringify(bakery));
}

beforeEach(() => page.viewport(375, 700));

test("on a phone each edit is followed in sight of the field, and the whole opens over it", async () => {
  await open();
  await expect.poll(() => bar().textContent).toContain("0 of 100 prospects move");
  await click(/^1\. When/);
  const cell = screen.getByRole("textbox", { name: "Night, for “Later”" });
  await userEvent.click(cell);
  await userEvent.keyboard("90");
  await expect.poll(() => bar().textContent).toMatch(/[1-9]\d* of 100 prospects move/);
  expect(bar().getBoundingClientRect().bottom).toBeLessThanOrEqual(window.innerHeight);
  await userEvent.click(opener());
  expect(sheet().getByRole("tabpanel", { name: "Effect" })).toHaveTextContent(
    /of 100 prospects .*end in another segment/,
  );
  // What is scrolled away at the top, or behind the way back at the foot, can't be judged.
  const isJudged = (barrier: string) => !/obscured|overlapped/.test(barrier);
  expect((await barriers()).filter(isJudged)).toEqual([]);
  await userEvent.click(sheet().getByRole("button", { name: "Back to editing" }));
  await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
  expect(opener()).toHaveFocus();
});

test("what was found is counted in the bar, and going to its place closes the sheet", async () => {
  sitDown();
  const { rules: _, ...decision } = bakery.decision;
  const questions = bakery.questions.map((question) => ({
    ...question,
    options: question.options.map(({ id, text }) => ({ id, text })),
  }));
  await paste(JSON.stringify({ ...bakery, questions, decision }));
  await expect.poll(() => bar().textContent).toMatch(/[1-9]\d* errors?/);
  await userEvent.click(opener());
  await userEvent.click(sheet().getByRole("tab", { name: "Findings" }));
  const [place] = await sheet().findAllByRole("button", { name: /^Segment: Night/ });
  await userEvent.click(place as HTMLElement);
  await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
  await expect
    .poll(() => document.activeElement?.closest("[data-path], [data-heading]"))
    .not.toBeNull();
});

test("an interview that is played from elsewhere is seen on a phone, too", async () => {
  await open();
  await userEvent.click(screen.getByRole("tab", { name: "Examples" }));
  await click(/^Show me/);
  expect(sheet().getByRole("tabpanel", { name: "Preview" })).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
});

test("while the JSON can't be read the bar says so", async () => {
  await open();
  await userEvent.click(screen.getByRole("tab", { name: "JSON" }));
  const text = await screen.findByRole("textbox");
  await userEvent.click(text);
  await userEvent.keyboard("{Control>}{Home}{/Control}{Delete}");
  await expect.poll(() => bar().textContent).toContain("The JSON can’t be read");
});

test("whatever takes the focus isn't hidden behind the bar, on a phone and enlarged four times", async () => {
  await open();
  for (const [width, height] of [
    [375, 700],
    [320, 256],
  ] as const) {
    await page.viewport(width, height);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await click(/^1\. When/);
    for (let steps = 0; steps < 40; steps++) {
      await userEvent.keyboard("{Tab}");
      const focused = document.activeElement as HTMLElement;
      if (bar().contains(focused) || focused === document.body) continue;
      const { top } = focused.getBoundingClientRect();
      expect(top, focused.outerHTML).toBeLessThan(bar().getBoundingClientRect().top);
    }
  }
});

test("where one writes in the JSON isn't hidden behind the bar", async () => {
  await page.viewport(375, 480);
  await open();
  await userEvent.click(screen.getByRole("tab", { name: "JSON" }));
  const text = await screen.findByRole("textbox");
  text.focus();
  await userEvent.keyboard("{Control>}{Home}{/Control}");
  for (let steps = 0; steps < 40; steps++) {
    await userEvent.keyboard("{ArrowDown}");
    await expect.poll(() => lineWritten().bottom).toBeLessThan(bar().getBoundingClientRect().top);
  }
  await userEvent.keyboard("{Control>}{End}{/Control}");
  await expect.poll(() => lineWritten().bottom).toBeLessThan(bar().getBoundingClientRect().top);
});

/** The place of the line that has the caret. */
function lineWritten(): DOMRect {
  const node = document.getSelection()?.focusNode;
  const line = node instanceof HTMLElement ? node : node?.parentElement;
  if (!line) throw new Error("There is no caret.");
  return line.getBoundingClientRect();
}

test("a keyboard on the screen lifts the bar", async () => {
  await open();
  const view = window.visualViewport as VisualViewport;
  Object.defineProperty(view, "height", { configurable: true, get: () => 400 });
  view.dispatchEvent(new Event("resize"));
  expect(bar().getBoundingClientRect().bottom).toBeLessThanOrEqual(400);
  Reflect.deleteProperty(view, "height");
  view.dispatchEvent(new Event("resize"));
  expect(bar().getBoundingClientRect().bottom).toBe(window.innerHeight);
});

test("where there is some room the effect is folded, opens beside what is edited, and folds away again", async () => {
  await page.viewport(1024, 800);
  await open();
  expect(screen.queryByRole("tabpanel", { name: "Effect" })).toBeNull();
  expect(opener()).toHaveAttribute("aria-expanded", "false");
  await userEvent.click(opener());
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(screen.queryByRole("complementary")).toBeNull();
  expect(screen.getByRole("tab", { name: "Effect" })).toHaveFocus();
  expect(await barriers()).toEqual([]);
  await click("Fold the effect away");
  expect(opener()).toHaveFocus();
  expect(screen.queryByRole("tabpanel", { name: "Effect" })).toBeNull();
  // It stays as one left it, with more room, too.
  await page.viewport(1400, 800);
  expect(bar()).toBeVisible();
});

test("where there is room, the effect stands beside what is edited, without a bar", async () => {
  await page.viewport(1400, 900);
  await open();
  expect(screen.getByRole("tabpanel", { name: "Effect" })).toBeVisible();
  expect(screen.queryByRole("complementary")).toBeNull();
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
});

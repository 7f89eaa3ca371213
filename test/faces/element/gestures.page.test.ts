import type { Locator, Page } from "playwright";
import { expect, test } from "vitest";
import { publicForm, shop } from "./shop.ts";
import { visitEachTest } from "./visit.ts";
import { toldOn } from "./website.ts";

const visit = visitEachTest();

const body = `<needs-diagnostic src="/shop.json" resume="off"></needs-diagnostic>`;
const withIntro = publicForm(
  shop((draft) => {
    draft.capture = undefined;
    Object.assign(draft, { intro: { heading: "Two questions", start: "Begin" } });
  }),
);

async function placeOf(target: Locator): Promise<{ x: number; y: number }> {
  await target.waitFor();
  const box = await target.boundingBox();
  if (!box) throw new Error("It is not in sight.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const answersOn = async (page: Page) =>
  (await toldOn(page)).filter(({ type }) => type === "answered").map(({ question }) => question);

/** One gesture on a target, the end of which hits what comes next, wherever that stands. */
const gestures = [
  [
    "a double click",
    async (page: Page, target: Locator, next: Locator) => {
      const { x, y } = await placeOf(target);
      await page.mouse.move(x, y);
      await page.mouse.down({ clickCount: 1 });
      await page.mouse.up({ clickCount: 1 });
      const there = await placeOf(next);
      await page.mouse.move(there.x, there.y);
      await page.mouse.down({ clickCount: 2 });
      await page.mouse.up({ clickCount: 2 });
    },
  ],
  [
    "a held Enter",
    async (page: Page, target: Locator, next: Locator) => {
      await target.focus();
      await page.keyboard.down("Enter");
      await next.waitFor();
      await next.focus();
      for (let repeats = 0; repeats < 5; repeats++) await page.keyboard.down("Enter");
      await page.keyboard.up("Enter");
    },
  ],
] as const;

test.each(gestures)("%s answers no question unread and follows no link", async (_, gesture) => {
  const { page, site } = visit;
  site.paths.set("/shop.json", withIntro);
  site.paths.set("/see", "<title>Seen</title>");
  await visit.open(body);
  const begin = page.getByRole("button", { name: "Begin" });
  const option = page.getByRole("radio").first();
  const go = page.getByRole("button", { name: "Continue" });
  await gesture(page, begin, go);
  await visit.heading("What matters?").waitFor();
  await option.focus();
  await page.keyboard.press("Space");
  await gesture(page, go, go);
  await visit.heading("How much of a rush?").waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
  await option.focus();
  await page.keyboard.press("Space");
  await gesture(page, go, page.getByRole("link", { name: "See it" }));
  await visit.heading("You want speed").waitFor();
  expect(await answersOn(page)).toEqual(["goal", "rush"]);
  await page.getByRole("link", { name: "See it" }).click();
  await expect.poll(() => page.title()).toBe("Seen");
});

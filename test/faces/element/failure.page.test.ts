import { expect, test } from "vitest";
import { publicForm, shop } from "./shop.ts";
import { visitEachTest } from "./visit.ts";
import { pageWith } from "./website.ts";

const visit = visitEachTest();

/** What of a box's looks doesn't hang on its words. */
const looks = (words: string) =>
  visit.page.getByText(words).evaluate((node) => {
    const { borderTopWidth, borderInlineStartColor, backgroundColor, color } =
      getComputedStyle(node);
    const sign = getComputedStyle(node, "::before").content;
    return { borderTopWidth, sign, borderInlineStartColor, backgroundColor, color };
  });

test("the box that says that nothing could be loaded is not taken for thanks, with colours or without", async () => {
  const element = `<needs-diagnostic src="/shop.json" deliver="/leads"></needs-diagnostic>`;
  visit.site.paths.set("/", pageWith(element));
  await visit.finish();
  await visit.fillIn();
  await visit.page.getByRole("button", { name: "Send" }).click();
  await visit.page.getByText("have been sent").waitFor();
  const thanks = await looks("have been sent");
  await visit.open(`<needs-diagnostic src="/gone.json"></needs-diagnostic>`);
  await visit.page.getByText("could not be loaded").waitFor();
  const failure = await looks("could not be loaded");
  const names = Object.keys(thanks) as (keyof typeof thanks)[];
  expect(names.filter((name) => failure[name] === thanks[name])).toEqual([]);
  // The sign is seen, not read: the words say it.
  expect(await visit.page.getByRole("status").ariaSnapshot()).not.toContain("⚠");

  await visit.page.emulateMedia({ forcedColors: "active" });
  const forced = await looks("could not be loaded");
  expect(forced.borderTopWidth).toBe("1px");
  expect(forced.sign).toContain("⚠");
});

test("where the words of the lead form can't be fetched it speaks English, before and after sending and after a reload", async () => {
  visit.site.paths.set("/shop.json", publicForm(shop(() => {}, ["de"])));
  await visit.page.route(/\/parts\/lead\.de-/, (route) => route.abort());
  await visit.open(`<needs-diagnostic src="/shop.json" deliver="/leads"></needs-diagnostic>`);
  await visit.answer("It is fast [de]");
  await visit.answer("Today [de]");
  await visit.heading("Wie erreichen wir Sie?").waitFor();
  await visit.fillIn();
  await visit.page.getByRole("button", { name: "Send" }).click();
  const thanks = visit.page.getByText("Thank you. Your details have been sent.");
  await thanks.waitFor();
  await visit.page.reload();
  await thanks.waitFor();
  expect(await visit.page.locator("needs-diagnostic .nd").textContent()).not.toMatch(/lead[A-Z]/);
});

test("what became of the lead form is said after a reload once its part can be fetched", async () => {
  const element = `<needs-diagnostic src="/shop.json" deliver="/leads"></needs-diagnostic>`;
  visit.site.paths.set("/", pageWith(element));
  await visit.finish();
  await visit.fillIn();
  await visit.page.getByRole("button", { name: "Send" }).click();
  const thanks = visit.page.getByText("Thank you. Your details have been sent.");
  await thanks.waitFor();
  // With the focus on what came in place of the form.
  expect(await visit.page.evaluate(() => document.activeElement?.tagName)).toBe("NEEDS-DIAGNOSTIC");
  await visit.page.route(/\/parts\/leadForm-/, (route) => route.abort());
  await visit.page.reload();
  await visit.page.getByText("This could not be loaded.").waitFor();
  await visit.page.unroute(/\/parts\/leadForm-/);
  await visit.page.getByRole("button", { name: "Try again" }).click();
  await thanks.waitFor();
});

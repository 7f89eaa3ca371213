import { expect, test } from "vitest";
import { publicForm, shop } from "./shop.ts";
import { visitEachTest } from "./visit.ts";

const visit = visitEachTest();

/** Runs lines over an element in a script of the page's own, before ours has come or afterwards. */
async function open(lines: string, { isEarly = false } = {}): Promise<void> {
  visit.site.paths.set("/own.js", lines);
  const body = `<needs-diagnostic></needs-diagnostic>`;
  // A script of the kind "module" waits for the page, as ours does; the one that stands first runs first.
  const own = `<script type="module" src="/own.js"></script>`;
  await visit.open(isEarly ? body : `${body}${own}`, { head: isEarly ? own : "" });
}

const setAll = `
  const element = document.querySelector("needs-diagnostic");
  Object.assign(element, {
    src: "/shop.json", language: "de", deliver: "/leads", resume: "off", analytics: "dataLayer",
    knownFromAddress: "staff", frameParent: "https://www.example.com", allowPrivate: true,
  });`;

test.each([
  ["after the script", false],
  ["before the script", true],
])("src, language, deliver and the others are heeded as properties that are set %s", async (_, isEarly) => {
  visit.site.paths.set("/shop.json", publicForm(shop(() => {}, ["en", "de"])));
  await open(setAll, { isEarly });
  await visit.heading("What matters? [de]").waitFor();
  const written = await visit.page
    .locator("needs-diagnostic")
    .evaluate((node) =>
      Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
    );
  expect(written).toEqual({
    src: "/shop.json",
    language: "de",
    deliver: "/leads",
    resume: "off",
    analytics: "dataLayer",
    "known-from-address": "staff",
    "frame-parent": "https://www.example.com",
    "allow-private": "",
  });
  // Somebody receives results: so there is a form.
  await visit.answer("It is fast [de]");
  await visit.answer("Today [de]");
  await visit.page.getByRole("textbox").first().waitFor();
});

test("null and false take an attribute away, and what is written is what is read", async () => {
  await open(setAll);
  await visit.heading("What matters?").waitFor();
  const read = await visit.page.locator("needs-diagnostic").evaluate((node) => {
    const element = node as HTMLElement & Record<string, unknown>;
    const before = [element["src"], element["allowPrivate"], element["knownFromAddress"]];
    Object.assign(element, { language: null, allowPrivate: false, resume: undefined });
    return [
      before,
      [element["language"], element["allowPrivate"], element["resume"]],
      element.hasAttribute("allow-private"),
    ];
  });
  expect(read).toEqual([["/shop.json", true, "staff"], [null, false, null], false]);
});

test("destinations as the text of a template go where they say", async () => {
  await open(`Object.assign(document.querySelector("needs-diagnostic"), {
    src: "/shop.json", destinations: '[{ "kind": "webhook", "url": "/leads" }]',
  });`);
  await visit.answer("It is fast");
  await visit.answer("Today");
  await visit.fillIn();
  await visit.page.getByRole("button", { name: "Send" }).click();
  await expect.poll(() => visit.site.received.length).toBe(1);
});

test("null and undefined take away what a script has set, and the element goes on without", async () => {
  await open(setAll);
  await visit.heading("What matters?").waitFor();
  const read = await visit.page.locator("needs-diagnostic").evaluate((node) => {
    const element = node as HTMLElement & Record<string, unknown>;
    const own = { words: { en: { continue: "On" } }, known: { staff: 10 } };
    const none = { known: undefined, words: null, track: undefined, destinations: undefined };
    Object.assign(element, own, none);
    return [element["known"], element["words"], element["destinations"]];
  });
  expect(read).toEqual([{}, {}, null]);
  await visit.answer("It is fast");
  await visit.answer("Today");
  await visit.fillIn();
  await visit.page.getByRole("button", { name: "Send" }).click();
  await expect.poll(() => visit.site.received.length).toBe(1);
  expect(visit.wrongs).toEqual([]);
});

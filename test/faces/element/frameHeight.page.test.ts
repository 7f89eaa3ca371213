import { describe, expect, test } from "vitest";
import { frameEachTest } from "./framed.ts";

const framed = frameEachTest();

/** A page in the frame with rules and neighbours of its own. */
const page = (rules: string, { around = "div", after = "" } = {}) => {
  framed.quiz.paths.set(
    "/frame.css",
    `body { margin: 0 } needs-diagnostic { --nd-place: 0 } ${rules}`,
  );
  framed.show({ head: `<link rel="stylesheet" href="/frame.css">`, around, after });
};

/** By how much the frame is higher than the element in it needs. Both change while parts of it come. */
const more = async () => {
  const { height = 0 } = (await framed.inside.locator("needs-diagnostic").boundingBox()) ?? {};
  return (await framed.height()) - Math.ceil(height);
};

test.each([
  ["whose html and body are as high as the window", "html, body { height: 100% }"],
  ["whose body is at least as high as the window", "body { min-height: 100vh }"],
  ["with something around the element that is", "main { min-height: 100vh } html { height: 100% }"],
  ["with something around the element that scrolls", "main { height: 100vh; overflow: auto }"],
])("a page %s makes a frame neither too low nor too high", async (_, rules) => {
  page(rules, { around: "main" });
  await framed.open();
  await framed.answerAll();
  await framed.inside.getByRole("textbox").first().waitFor();
  await expect.poll(more).toBe(0);
  const before = await framed.height();
  await framed.inside.getByRole("button", { name: "Start again" }).click();
  await framed.inside.getByRole("heading", { name: "What matters?" }).waitFor();
  await expect.poll(more).toBe(0);
  expect(await framed.height()).not.toBe(before);
});

describe("what stands beside the element counts", () => {
  test.each([
    ["", ""],
    ["in a page that is as high as the window", "html, body { height: 100% }"],
  ])("also when it grows or comes later %s", async (_, rules) => {
    page(rules, { after: `<div id="late"></div>` });
    await framed.open();
    await expect.poll(more).toBe(0);
    const late = framed.inside.locator("#late");
    await late.evaluate((node) => node.style.setProperty("height", "400px"));
    await expect.poll(more).toBe(400);
    await late.evaluate((node) => node.style.setProperty("height", "100px"));
    await expect.poll(more).toBe(100);
    await late.evaluate((node) => {
      const more = node.ownerDocument.createElement("div");
      more.style.setProperty("height", "50px");
      node.after(more);
    });
    await expect.poll(more).toBe(150);
  });

  test("and something as high as the window does not make the frame grow without end", async () => {
    page("#hero { height: 100vh }", { after: `<div id="hero"></div>` });
    await framed.open();
    await expect.poll(more).toBe(100);
    const first = await framed.height();
    await framed.settle();
    expect(await framed.height()).toBe(first);
  });
});

test("a script around the frame that comes late asks how high it is", async () => {
  page("html, body { height: 100% }");
  await framed.open({ isLate: true });
  await framed.inside.getByRole("heading", { name: "What matters?" }).waitFor();
  expect(await framed.height()).toBe(100);
  await framed.loadScript();
  await expect.poll(more).toBe(0);
});

test("the border of a frame comes to what is in it, also where the page counts it in", async () => {
  framed.host.paths.set("/host.css", "iframe { box-sizing: border-box; border: 5px solid }");
  page("html, body { height: 100% }");
  await framed.open({ head: `<link rel="stylesheet" href="/host.css">` });
  await expect.poll(more).toBe(10);
  const hidden = await framed.inside
    .locator("html")
    .evaluate((html) => html.scrollHeight - window.innerHeight);
  expect(hidden).toBe(0);
});

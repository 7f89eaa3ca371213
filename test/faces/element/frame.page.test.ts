import { describe, expect, test } from "vitest";
import { frameEachTest } from "./framed.ts";
import { toldOn } from "./website.ts";

const framed = frameEachTest();

test("a frame becomes as high as what is in it, and the page hears what happens there", async () => {
  await framed.open();
  await framed.answerAll();
  await expect.poll(framed.height).toBeGreaterThan(350);
  await expect
    .poll(async () => (await toldOn(framed.page)).map(({ type }) => type))
    .toContain("finished");
});

test("another page than the named one hears nothing", async () => {
  framed.show({ origin: "https://elsewhere.example" });
  await framed.open();
  await framed.page.evaluate(() => {
    Object.assign(window, { heard: [] });
    window.addEventListener("message", ({ data }) =>
      (window as never as { heard: unknown[] }).heard.push(data),
    );
  });
  await framed.answerAll();
  expect(await framed.page.evaluate(() => (window as never as { heard: unknown[] }).heard)).toEqual(
    [],
  );
});

test("the page around hears what happens once it is named, though late, and nothing any more once another is", async () => {
  framed.show({ origin: "" });
  await framed.open();
  const element = framed.inside.locator("needs-diagnostic");
  const name = (origin: string) =>
    element.evaluate((node, origin) => node.setAttribute("frame-parent", origin), origin);
  const heard = async () => (await toldOn(framed.page)).map(({ type }) => type);
  await name(framed.host.url);
  await expect.poll(framed.height).toBeGreaterThan(150);
  await framed.inside.getByText("It is fast").click();
  await expect.poll(heard).toContain("answered");
  await name("https://elsewhere.example");
  const before = (await heard()).length;
  await framed.inside.getByText("Today").click();
  await framed.inside.getByRole("heading", { name: "You want speed" }).waitFor();
  await framed.settle();
  expect(await heard()).toHaveLength(before);
});

test("what is no origin in frame-parent is told to the page's author, and keeps nothing from the others", async () => {
  framed.show({ origin: `www.example.com, ${framed.host.url}` });
  await framed.open();
  await framed.answerAll();
  await expect.poll(framed.height).toBeGreaterThan(150);
  await expect
    .poll(async () => (await toldOn(framed.page)).map(({ type }) => type))
    .toContain("finished");
  expect(framed.wrongs).toEqual([
    expect.stringContaining("frame-parent: “www.example.com” is left out"),
  ]);
});

test("messages from elsewhere, or that are none of ours, change nothing", async () => {
  framed.quiz.paths.set("/frame", "<!doctype html><title>Taken over</title><h1>What matters?</h1>");
  await framed.open();
  await framed.page.evaluate(() => {
    const frame = document.querySelector("iframe") as HTMLIFrameElement;
    const say = (data: unknown, origin: string, source: unknown) =>
      window.dispatchEvent(new MessageEvent("message", { data, origin, source: source as Window }));
    const { origin } = new URL(frame.src);
    const taller = { needsDiagnostic: 1, kind: "height", pixels: 5000 };
    say(taller, "https://elsewhere.example", frame.contentWindow);
    say(taller, origin, window);
    say({ ...taller, pixels: "5000px" }, origin, frame.contentWindow);
    say(
      { needsDiagnostic: 1, kind: "event", name: "click", detail: 1 },
      origin,
      frame.contentWindow,
    );
    say(null, origin, frame.contentWindow);
  });
  expect(await framed.height()).toBe(100);
});

describe("the link of a result", () => {
  const follow = async () => {
    framed.quiz.paths.set("/see", "<!doctype html><title>Seen</title>");
    await framed.answerAll();
    await framed.inside.getByRole("link", { name: "See it" }).click();
  };

  test("opens in the whole window, and not inside the frame", async () => {
    await framed.open();
    await follow();
    await framed.page.waitForURL(`${framed.quiz.url}/see`);
  });

  test("opens where the page in the frame says that its links open", async () => {
    framed.show({ head: `<base target="_blank">` });
    await framed.open();
    const opened = framed.page.context().waitForEvent("page");
    await follow();
    expect(await (await opened).title()).toBe("Seen");
    expect(framed.page.url()).toBe(`${framed.host.url}/`);
  });
});

test("in a frame that may send no forms, Continue, Enter and Send work", async () => {
  await framed.open({ frame: `sandbox="allow-scripts allow-same-origin"` });
  const { inside } = framed;
  const go = inside.getByRole("button", { name: "Continue" });
  await go.click();
  await inside.getByRole("alert").waitFor();
  await inside.getByRole("radio", { name: "It is fast" }).press("Space");
  await go.click();
  await inside.getByRole("heading", { name: "How much of a rush?" }).waitFor();
  await inside.getByRole("radio", { name: "Today" }).press("Space");
  await inside.getByRole("radio", { name: "Today" }).press("Enter");
  await inside.getByRole("heading", { name: "You want speed" }).waitFor();
  await inside.getByRole("button", { name: "Send" }).click();
  await inside.getByRole("alert").waitFor();
  await inside.getByLabel("Your name").fill("Ana");
  await inside.getByRole("checkbox").check();
  await inside.getByLabel("Work email").fill("ana@example.com");
  await inside.getByLabel("Work email").press("Enter");
  await expect.poll(() => framed.quiz.received.length).toBe(1);
  expect(framed.quiz.received).toMatchObject([{ lead: { fields: { name: "Ana" } } }]);
  expect(framed.wrongs.filter((wrong) => wrong.includes("form"))).toEqual([]);
});

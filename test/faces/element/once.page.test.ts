import { describe, expect, test } from "vitest";
import { publicForm, shop } from "./shop.ts";
import { visitEachTest } from "./visit.ts";
import { toldOn } from "./website.ts";

const visit = visitEachTest();

describe("a definition set as a property", () => {
  /** Sets what an address gives, read anew each time, as a page does that renders again. */
  const set = (address = "/shop.json") =>
    visit.page.evaluate(async (address) => {
      const element = document.querySelector("needs-diagnostic") as HTMLElement;
      Object.assign(element, { definition: await (await fetch(address)).json() });
      // The element brings itself in step before this goes on.
      await Promise.resolve();
    }, address);

  test("that is equal to the one there changes nothing: the result stays, and nothing is told again", async () => {
    await visit.open(`<needs-diagnostic resume="off"></needs-diagnostic>`);
    await set();
    await visit.answer("It is fast");
    await visit.answer("Today");
    const result = visit.heading("You want speed");
    await result.waitFor();
    const shown = await result.elementHandle();
    const before = await toldOn(visit.page);
    await set();
    await set();
    expect(await result.count()).toBe(1);
    expect(await shown?.evaluate((node) => node.isConnected)).toBe(true);
    expect(await toldOn(visit.page)).toEqual(before);
  });

  test("that is equal to the one from the address changes nothing either; another does, and keeps the answers", async () => {
    const other = shop((draft) => {
      Object.assign(draft.questions[2] as object, { text: { en: "How soon?" } });
    });
    visit.site.paths.set("/other.json", publicForm(other));
    await visit.open(`<needs-diagnostic src="/shop.json" resume="off"></needs-diagnostic>`);
    await visit.answer("It is fast");
    await visit.heading("How much of a rush?").waitFor();
    await set();
    expect(await visit.heading("How much of a rush?").count()).toBe(1);
    await set("/other.json");
    await visit.heading("How soon?").waitFor();
    await visit.page.getByRole("button", { name: "Back" }).click();
    expect(await visit.page.getByRole("radio", { name: "It is fast" }).isChecked()).toBe(true);
  });
});

test("a definition set as a property that is none leaves the page its own content, and is told to its author", async () => {
  const told = visit.page.waitForEvent("console", (message) =>
    message.text().includes("no definition"),
  );
  await visit.open("<needs-diagnostic><p>Call us.</p></needs-diagnostic>");
  await visit.page.evaluate(() =>
    Object.assign(document.querySelector("needs-diagnostic") as HTMLElement, {
      definition: { ok: true, definition: {} },
    }),
  );
  expect((await told).type()).toBe("error");
  await visit.page.getByText("Call us.").waitFor();
});

describe("an element that is taken out of the page", () => {
  const types = async () => (await toldOn(visit.page)).map(({ type }) => type);
  const take = () =>
    visit.page.evaluate(async () => {
      const taken = document.querySelector("needs-diagnostic") as Element;
      taken.remove();
      Object.assign(window, { taken });
      await Promise.resolve();
    });
  const putBack = () =>
    visit.page.evaluate(() =>
      document.querySelector("#place")?.append((window as never as { taken: Element }).taken),
    );

  test("tells that it is left where it stood and to the page, once each, and put back goes on without a second nd-shown", async () => {
    await visit.page.clock.install();
    await visit.page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      addEventListener("DOMContentLoaded", () => {
        for (const place of ["needs-diagnostic", "#place", "body"]) {
          document.querySelector(place)?.addEventListener("nd-left", () => heard.push(place));
        }
      });
    });
    await visit.open(
      `<div id="place"><div id="wrap"><needs-diagnostic src="/shop.json" resume="off"></needs-diagnostic></div></div>`,
    );
    await visit.answer("It is fast");
    await visit.heading("How much of a rush?").waitFor();
    await expect.poll(types).toContain("shown");
    await take();
    const left = (await toldOn(visit.page)).filter(({ type }) => type === "left");
    expect(left).toMatchObject([{ question: "rush" }]);
    expect(await visit.page.evaluate("heard")).toEqual(["needs-diagnostic", "#place", "body"]);
    await putBack();
    await visit.heading("How much of a rush?").waitFor();
    await visit.answer("Today");
    await visit.heading("You want speed").waitFor();
    await take();
    await putBack();
    await visit.heading("You want speed").waitFor();
    // As long as a page may take to set who receives what is left in a lead form.
    await visit.page.clock.fastForward(60_000);
    await expect.poll(types).toEqual([
      "shown",
      "started",
      "answered",
      "left",
      "answered",
      "finished",
      // The lead form, which nobody receives.
      "ignored",
    ]);
    expect(visit.wrongs).toHaveLength(1);
  });

  test("is left again where it was in sight again, and by nobody where it wasn't", async () => {
    await visit.open(
      `<div id="place"><needs-diagnostic src="/shop.json"></needs-diagnostic></div>`,
    );
    await visit.heading("What matters?").waitFor();
    await expect.poll(types).toContain("shown");
    const lefts = async () => (await types()).filter((type) => type === "left").length;
    await take();
    expect(await lefts()).toBe(1);
    await visit.page.evaluate(() => document.querySelector("#place")?.setAttribute("hidden", ""));
    await putBack();
    await take();
    expect(await lefts()).toBe(1);
    await visit.page.evaluate(() => document.querySelector("#place")?.removeAttribute("hidden"));
    await putBack();
    await visit.heading("What matters?").waitFor();
    // Whatever is in sight was told by the second frame that is drawn.
    await visit.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await take();
    await expect.poll(lefts).toBe(2);
  });

  test("still tells the page what becomes of its result", async () => {
    let answer = () => {};
    const asked = new Promise<void>((isAsked) => {
      visit.site.paths.set("/leads", (_, response) => {
        answer = () => response.end("{}");
        isAsked();
      });
    });
    const plain = shop((draft) => {
      draft.capture = undefined;
    });
    visit.site.paths.set("/shop.json", publicForm(plain));
    await visit.open(`<needs-diagnostic src="/shop.json" deliver="/leads"></needs-diagnostic>`);
    await visit.answer("It is fast");
    await visit.answer("Today");
    await visit.heading("You want speed").waitFor();
    await asked;
    await take();
    answer();
    await expect
      .poll(async () =>
        (await toldOn(visit.page)).map(({ outcome }) => (outcome as { state?: string })?.state),
      )
      .toContain("sent");
  });
});

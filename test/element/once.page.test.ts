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

  test("that is equal to the one from the address changes nothing either; another does", async () => {
    const other = shop((draft) => {
      Object.assign(draft.questions[1] as object, { text: { en: "What counts?" } });
    });
    visit.site.paths.set("/other.json", publicForm(other));
    await visit.open(`<needs-diagnostic src="/shop.json" resume="off"></needs-diagnostic>`);
    await visit.answer("It is fast");
    await visit.heading("How much of a rush?").waitFor();
    await set();
    expect(await visit.heading("How much of a rush?").count()).toBe(1);
    await set("/other.json");
    await visit.heading("What counts?").waitFor();
  });
});

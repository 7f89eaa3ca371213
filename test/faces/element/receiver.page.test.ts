import { describe, expect, test } from "vitest";
import { publicForm, shop } from "./shop.ts";
import { visitEachTest } from "./visit.ts";
import { pageWith, toldOn } from "./website.ts";

const visit = visitEachTest();

const ignored = async () => (await toldOn(visit.page)).filter(({ type }) => type === "ignored");
const fields = () => visit.page.getByRole("textbox").count();
const left = { type: "ignored", misfits: [], part: "capture", why: "no-destination" };

function show(attributes: string, head = ""): void {
  const element = `<needs-diagnostic src="/shop.json" ${attributes}></needs-diagnostic>`;
  visit.site.paths.set("/", pageWith(element, { head }));
}

/** A script that sets where results go, as late as it says. */
function setLate(when: string, attributes = ""): void {
  visit.site.paths.set(
    "/late.js",
    `const set = () => {
      document.querySelector("needs-diagnostic").destinations = [{ kind: "webhook", url: "/leads" }];
    };
    ${when}`,
  );
  show(attributes, `<script type="module" src="/late.js"></script>`);
}

describe("a lead form that nobody would receive", () => {
  test("does not vanish silently: the page's author is told, once, by the console and an event", async () => {
    show("");
    await visit.finish();
    await expect.poll(ignored).toMatchObject([left]);
    expect(visit.wrongs).toEqual([expect.stringContaining("Set deliver or destinations")]);
    expect(await fields()).toBe(0);
    await visit.page.getByRole("button", { name: "Start again" }).click();
    await visit.answer("It is fast");
    await visit.answer("Today");
    await visit.heading("You want speed").waitFor();
    // Visitors are never shown a form that sends nothing, in no later run either.
    expect(await fields()).toBe(0);
    expect(await ignored()).toHaveLength(1);
    expect(visit.wrongs).toHaveLength(1);
  });

  test("is there with the next load, once the author has set where it goes", async () => {
    show("");
    await visit.finish();
    await expect.poll(ignored).toHaveLength(1);
    show(`deliver="/leads"`);
    await visit.page.reload();
    await visit.fillIn();
    await visit.page.getByRole("button", { name: "Send" }).click();
    await visit.page.getByText("have been sent").waitFor();
    expect(visit.site.received).toHaveLength(1);
  });

  test.each([
    "",
    " ",
  ])("is none either where deliver is left empty (“%s”): it is no address, least of all the page’s own", async (deliver) => {
    show(`deliver="${deliver}"`);
    await visit.finish();
    await expect.poll(ignored).toMatchObject([left]);
    expect(visit.wrongs).toEqual([expect.stringContaining("Set deliver or destinations")]);
    expect(await fields()).toBe(0);
  });

  test("is not told of by a questionnaire that has none", async () => {
    const plain = shop((draft) => {
      draft.capture = undefined;
    });
    visit.site.paths.set("/shop.json", publicForm(plain));
    show("");
    await visit.finish();
    expect(await ignored()).toEqual([]);
    expect(visit.wrongs).toEqual([]);
  });
});

describe("what a page sets a moment late", () => {
  test.each([
    ["after the questionnaire has come", `addEventListener("nd-shown", set);`],
    ["as soon as the interview ends", `addEventListener("nd-finished", set);`],
  ])("counts, and nothing is told falsely: %s", async (_, when) => {
    setLate(when);
    await visit.finish();
    await visit.fillIn();
    await visit.page.getByRole("button", { name: "Send" }).click();
    await visit.page.getByText("have been sent").waitFor();
    expect(visit.site.received).toHaveLength(1);
    expect(await ignored()).toEqual([]);
    expect(visit.wrongs).toEqual([]);
  });

  test("counts for a result that needed no question, which goes out once", async () => {
    const plain = shop((draft) => {
      draft.capture = undefined;
    });
    visit.site.paths.set("/shop.json", publicForm(plain));
    setLate(
      `addEventListener("nd-finished", () => setTimeout(() => { set(); set(); }));`,
      `data-known='{ "goal": "fast", "rush": "now" }'`,
    );
    await visit.page.goto(visit.site.url);
    await visit.heading("You want speed").waitFor();
    await expect.poll(() => visit.site.received.length).toBe(1);
    await visit.page.reload();
    await visit.heading("You want speed").waitFor();
    expect(visit.site.received).toHaveLength(1);
    expect(visit.wrongs).toEqual([]);
  });

  test("does not make the element complain of an address that it never needed", async () => {
    visit.site.paths.set(
      "/late.js",
      `addEventListener("DOMContentLoaded", () => {
        document.querySelector("needs-diagnostic").definition = ${publicForm(shop())};
      });`,
    );
    visit.site.paths.set(
      "/",
      pageWith(`<needs-diagnostic deliver="/leads"></needs-diagnostic>`, {
        head: `<script type="module" src="/late.js"></script>`,
      }),
    );
    await visit.finish();
    expect(visit.wrongs).toEqual([]);
  });
});

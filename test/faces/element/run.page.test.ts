import type { ServerResponse } from "node:http";
import { beforeEach, describe, expect, test } from "vitest";
import { publicForm, shop } from "./shop.ts";
import { visitEachTest } from "./visit.ts";
import { pageWith, toldOn } from "./website.ts";

const visit = visitEachTest();

function show(attributes: string, around = (element: string) => element): void {
  const element = `<needs-diagnostic src="/shop.json" ${attributes}></needs-diagnostic>`;
  visit.site.paths.set("/", pageWith(around(element)));
}

const send = () => visit.page.getByRole("button", { name: "Send" }).click();
const isThere = (words: string) => visit.page.getByText(words).waitFor();

const told = async (type: string) => (await toldOn(visit.page)).filter((one) => one.type === type);

/** What is kept of the run in this tab, or on the device. */
const kept = () =>
  visit.page.evaluate(() => {
    const name = "needs-diagnostic shop";
    return JSON.parse(sessionStorage.getItem(name) ?? localStorage.getItem(name) ?? "null");
  });

describe("a reload", () => {
  beforeEach(() => {
    visit.site.paths.set(
      "/shop.json",
      publicForm(
        shop((draft) => {
          Object.assign(draft, {
            intro: { body: { en: "Two questions." }, start: { en: "Begin" } },
            capture: undefined,
          });
        }),
      ),
    );
    show(`deliver="/leads"`);
  });

  test("of the first question shows no intro again, and tells no second start", async () => {
    await visit.page.goto(visit.site.url);
    await visit.page.getByRole("button", { name: "Begin" }).click();
    await visit.heading("What matters?").waitFor();
    await visit.page.reload();
    await visit.answer("It is fast");
    await visit.heading("How much of a rush?").waitFor();
    expect(await told("started")).toEqual([]);
  });

  test("changes nothing of when the interview was begun, nor of when it ended", async () => {
    await visit.page.goto(visit.site.url);
    await visit.page.getByRole("button", { name: "Begin" }).click();
    await visit.answer("It is fast");
    await visit.heading("How much of a rush?").waitFor();
    const [started] = await told("started");
    await visit.page.reload();
    await visit.answer("Today");
    await visit.heading("You want speed").waitFor();
    const begun = new Date(Number(started?.at)).toISOString();
    const [finished] = await told("finished");
    expect(finished).toMatchObject({ record: { startedAt: begun } });
    await expect.poll(() => visit.site.received.length).toBe(1);
    expect(visit.site.received[0]?.record.startedAt).toBe(begun);
    await visit.page.reload();
    await visit.heading("You want speed").waitFor();
    expect(await told("finished")).toEqual([]);
  });

  test("shows the question that was gone back to", async () => {
    await visit.page.goto(visit.site.url);
    await visit.page.getByRole("button", { name: "Begin" }).click();
    await visit.answer("It is fast");
    await visit.answer("Today");
    await visit.page.getByRole("button", { name: "Back" }).click();
    await visit.heading("How much of a rush?").waitFor();
    await visit.page.reload();
    await visit.heading("How much of a rush?").waitFor();
    expect(await visit.page.getByRole("radio", { name: "Today" }).isChecked()).toBe(true);
  });

  test.each([
    [`"startedAt":1e99`],
    [`"startedAt":"soon","told":3`],
    [`"told":{"finishedAt":"once"},"leaving":{},"known":3`],
    [`"revisiting":{"a":1},"begun":"perhaps"`],
  ])("makes the best of what else may stand in the storage: %s", async (parts) => {
    await visit.page.goto(visit.site.url);
    await visit.page.getByRole("button", { name: "Begin" }).click();
    await visit.answer("It is fast");
    await visit.heading("How much of a rush?").waitFor();
    await visit.page.evaluate((parts) => {
      const name = "needs-diagnostic shop";
      const kept = sessionStorage.getItem(name) ?? "";
      sessionStorage.setItem(name, `${kept.slice(0, -1)},${parts}}`);
    }, parts);
    await visit.page.reload();
    await visit.answer("Today");
    await expect.poll(() => visit.site.received.length).toBe(1);
    expect(visit.site.received[0]?.record.answers).toEqual({ goal: ["fast"], rush: ["now"] });
  });
});

describe("who declines", () => {
  /** What was sent, by whom it was for. */
  let sent: string[];
  let isUp: boolean;

  beforeEach(async () => {
    sent = [];
    isUp = false;
    await visit.page.exposeFunction("took", (email: string) => {
      sent.push(email);
      return isUp;
    });
    visit.site.paths.set(
      "/function.js",
      `document.querySelector("needs-diagnostic").destinations = [
        { kind: "function", send: async ({ lead }) => {
          if (!(await window.took(lead.fields.email))) throw new Error("Not now.");
        } },
        { kind: "webhook", url: "/leads" },
      ];`,
    );
    show("", (element) => `${element}<script type="module" src="/function.js"></script>`);
    visit.site.paths.set("/leads", (_, response) => void response.writeHead(503).end());
  });

  const email = (words: string) => visit.page.getByLabel("Work email").fill(words);
  const failed = async (times: number) => {
    await expect.poll(async () => (await told("lead")).length).toBe(times);
    await isThere("Keep this page open and try again.");
  };
  const entries = () =>
    visit.page.evaluate(
      () =>
        new Promise<number>((counted) => {
          const opening = indexedDB.open("needs-diagnostic-outbox");
          opening.onsuccess = () => {
            const all = opening.result.transaction("entries").objectStore("entries").count();
            all.onsuccess = () => {
              opening.result.close();
              counted(all.result);
            };
          };
        }),
    );

  test("after two tries that failed has nothing sent of either, here or by the device", async () => {
    await visit.finishFreely();
    await visit.fillIn();
    await send();
    await failed(1);
    await email("second@example.com");
    await visit.page.getByRole("checkbox").check();
    await send();
    await failed(2);
    expect(await entries()).toBe(2);
    await visit.page.getByRole("button", { name: "Go on without" }).click();
    await isThere("nothing will be sent, and nothing is kept here");
    await expect.poll(entries).toBe(0);
    isUp = true;
    const before = sent.length;
    visit.site.paths.delete("/leads");
    // What waits for a connection would go out now, and before what is asked for after it.
    await visit.page.evaluate(() => {
      window.dispatchEvent(new Event("online"));
      return fetch("/shop.json");
    });
    await visit.page.reload();
    await visit.heading("What matters?").waitFor();
    expect(sent).toHaveLength(before);
    expect(visit.site.received).toEqual([]);
  });

  test("is told of what comes, and not that nothing was sent: one of two receivers has it", async () => {
    visit.site.paths.delete("/leads");
    await visit.finishFreely();
    await visit.fillIn();
    await send();
    await failed(1);
    await expect.poll(() => visit.site.received).toHaveLength(1);
    await visit.page.getByRole("button", { name: "Go on without" }).click();
    await isThere("nothing will be sent, and nothing is kept here");
    expect(await visit.page.getByText("was sent").count()).toBe(0);
  });

  test("in one tab has nothing more sent by another that goes on with the same run", async () => {
    const { page } = visit;
    show(
      `resume="device"`,
      (element) => `${element}<script type="module" src="/function.js"></script>`,
    );
    await visit.finishFreely();
    await visit.fillIn();
    await send();
    await failed(1);
    const other = await page.context().newPage();
    await other.exposeFunction("took", () => false);
    await other.goto(visit.site.url);
    await other.getByRole("button", { name: "Go on without" }).click();
    await other.getByText("nothing will be sent, and nothing is kept here").waitFor();
    await expect.poll(entries).toBe(0);
    // What the other tab told is heard by then.
    await page.evaluate(() => fetch("/shop.json"));
    const before = sent.length;
    isUp = true;
    await page.evaluate(() => {
      window.dispatchEvent(new Event("online"));
      return fetch("/shop.json");
    });
    await visit.page.getByRole("button", { name: "Back" }).click();
    await visit.answer("This year");
    await visit.heading("How can we reach you?").waitFor();
    await page.evaluate(() => fetch("/shop.json"));
    expect(sent).toHaveLength(before);
  });

  test("has nothing sent by destinations that the page has replaced meanwhile", async () => {
    await visit.finishFreely();
    await visit.fillIn();
    await send();
    await failed(1);
    await visit.page.evaluate(() =>
      Object.assign(document.querySelector("needs-diagnostic") as Element, {
        destinations: [{ kind: "function", send: () => Promise.reject(new Error("Nor now.")) }],
      }),
    );
    await visit.page.getByRole("button", { name: "Go on without" }).click();
    await isThere("nothing will be sent, and nothing is kept here");
    await expect.poll(entries).toBe(0);
    const before = sent.length;
    isUp = true;
    await visit.page.evaluate(() => {
      window.dispatchEvent(new Event("online"));
      return fetch("/shop.json");
    });
    expect(sent).toHaveLength(before);
  });
});

describe("another form of the questionnaire while a lead is being sent", () => {
  let held: ServerResponse[];

  beforeEach(() => {
    held = [];
    visit.site.paths.set("/leads", (_, response) => void held.push(response));
    const reworded = shop((draft) => {
      Object.assign(draft.segments[0]?.visitor ?? {}, { heading: { en: "You want it now" } });
    });
    visit.site.paths.set("/reworded.json", publicForm(reworded));
  });

  const set = () =>
    visit.page.evaluate(async () => {
      const definition = await (await fetch("/reworded.json")).json();
      Object.assign(document.querySelector("needs-diagnostic") as Element, { definition });
    });

  test.each([
    ["as a property", set],
    [
      "by its address",
      () =>
        visit.page
          .locator("needs-diagnostic")
          .evaluate((node) => node.setAttribute("src", "/reworded.json")),
    ],
  ])("%s goes on with it, where nothing is kept too, and tells what became of it once", async (_, change) => {
    show(`deliver="/leads" resume="off"`);
    await visit.finish();
    await visit.fillIn();
    await send();
    await expect.poll(() => held.length).toBe(1);
    await change();
    await visit.heading("You want it now").waitFor();
    held[0]?.end("{}");
    await isThere("have been sent");
    expect(held).toHaveLength(1);
    expect((await told("lead")).map(({ step }) => step)).toEqual([
      expect.stringMatching(/sent|kept/),
    ]);
    expect(await told("finished")).toHaveLength(1);
    expect(await told("left")).toEqual([]);
    expect(await told("shown")).toHaveLength(1);
  });

  test("that asks for consent where the first didn't sends nothing more of what was left in that", async () => {
    const free = shop((draft) => {
      draft.capture = { ...draft.capture, consent: undefined };
    });
    visit.site.paths.set("/shop.json", publicForm(free));
    show(`deliver="/leads"`);
    await visit.finish();
    await visit.page.getByLabel("Your name").fill("Ana");
    await visit.page.getByLabel("Work email").fill("ana@example.com");
    await send();
    await expect.poll(() => held.length).toBe(1);
    held[0]?.end("{}");
    await isThere("have been sent");
    await set();
    await visit.heading("You want it now").waitFor();
    await visit.page.getByRole("button", { name: "Back" }).click();
    await visit.answer("This year");
    await visit.heading("You want it now").waitFor();
    await visit.page.evaluate(() => fetch("/shop.json"));
    expect(held).toHaveLength(1);
  });
});

describe("an element that was taken out", () => {
  const take = () =>
    visit.page.evaluate(async () => {
      const taken = document.querySelector("needs-diagnostic") as Element;
      taken.remove();
      Object.assign(window, { taken });
      await Promise.resolve();
    });
  const putBack = () =>
    visit.page.evaluate(() => document.body.append((window as never as { taken: Element }).taken));
  const putNew = () =>
    visit.page.evaluate(() => {
      const element = document.createElement("needs-diagnostic");
      element.setAttribute("src", "/shop.json");
      element.setAttribute("deliver", "/leads");
      document.body.append(element);
    });

  test("keeps nothing over the run that another has gone on with, and put back goes on with that one", async () => {
    const held: ServerResponse[] = [];
    visit.site.paths.set("/leads", (_, response) => void held.push(response));
    show(`deliver="/leads"`);
    await visit.finish();
    await visit.fillIn();
    await send();
    await expect.poll(() => held.length).toBe(1);
    await take();
    await putNew();
    await visit.page.getByRole("button", { name: "Start again" }).click();
    await visit.answer("It is safe");
    await visit.heading("How much of a rush?").waitFor();
    const newer = await kept();
    expect(newer.answers).toEqual({ goal: ["safe"] });
    held[0]?.end("{}");
    await expect
      .poll(async () =>
        (await told("delivery")).map(({ outcome }) => (outcome as { state: string }).state),
      )
      .toContain("sent");
    expect(await kept()).toEqual(newer);
    await visit.page.evaluate(() => document.querySelector("needs-diagnostic")?.remove());
    await putBack();
    await visit.heading("How much of a rush?").waitFor();
    await visit.page.getByRole("button", { name: "Back" }).click();
    expect(await visit.page.getByRole("radio", { name: "It is safe" }).isChecked()).toBe(true);
  });

  test("keeps what becomes of its own, and put back tells it", async () => {
    const held: ServerResponse[] = [];
    visit.site.paths.set("/leads", (_, response) => void held.push(response));
    show(`deliver="/leads"`);
    await visit.finish();
    await visit.fillIn();
    await send();
    await expect.poll(() => held.length).toBe(1);
    await take();
    held[0]?.end("{}");
    await expect.poll(async () => (await kept()).lead).toBe("sent");
    await putBack();
    await isThere("have been sent");
    expect(held).toHaveLength(1);
  });
});

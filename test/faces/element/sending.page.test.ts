import { beforeEach, describe, expect, test } from "vitest";
import { publicForm, shop } from "./shop.ts";
import { visitEachTest } from "./visit.ts";
import { pageWith, toldOn } from "./website.ts";

const visit = visitEachTest();

/** The keys of what came to `/leads`, in order, and whether it answers. */
let keys: string[];
let isUp: boolean;

beforeEach(() => {
  keys = [];
  isUp = false;
  visit.site.paths.set("/leads", (request, response) => {
    keys.push(String(request.headers["idempotency-key"]));
    if (isUp) response.end("{}");
  });
  show(`deliver="/leads"`);
});

function show(attributes: string): void {
  visit.site.paths.set(
    "/",
    pageWith(`<needs-diagnostic src="/shop.json" ${attributes}></needs-diagnostic>`),
  );
}

const send = () => visit.page.getByRole("button", { name: "Send" }).click();
const isThere = (words: string) => visit.page.getByText(words).waitFor();

/** The states that deliveries were told to have. */
const states = async () =>
  (await toldOn(visit.page)).flatMap(({ type, outcome }) =>
    type === "delivery" ? (outcome as { state: string }).state : [],
  );

/** All that a tab and its device keep of a run besides the outbox. */
const kept = () =>
  visit.page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));

async function forbidDatabases(): Promise<void> {
  await visit.page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      get() {
        throw new DOMException("Forbidden", "SecurityError");
      },
    });
  });
}

describe("a reload while a lead form is being sent goes on with it, by the same key", () => {
  test("before it is stored", async () => {
    await visit.finish();
    await visit.fillIn();
    await visit.page.evaluate(() => {
      // A database that never opens.
      indexedDB.open = () => new EventTarget() as IDBOpenDBRequest;
    });
    await send();
    await isThere("Sending…");
    isUp = true;
    await visit.page.reload();
    await isThere("have been sent");
    expect(new Set(keys).size).toBe(1);
    expect(await kept()).not.toMatch(/ana@|Ana </);
  });

  test("after it is stored", async () => {
    isUp = true;
    // Another tab that has its turn, and lets no other send.
    const other = await visit.page.context().newPage();
    await other.goto(`${visit.site.url}/shop.json`);
    await other.evaluate(
      () =>
        new Promise<void>((mine) => {
          navigator.locks.request("needs-diagnostic-outbox", () => {
            mine();
            return new Promise(() => {});
          });
        }),
    );
    await visit.finish();
    await visit.fillIn();
    await send();
    await expect.poll(states).toContain("kept");
    await visit.page.reload();
    await isThere("Saved on this device, but not sent yet.");
    expect(await visit.page.getByRole("textbox").count()).toBe(0);
    expect(await kept()).not.toMatch(/ana@|Ana </);
    expect(keys).toEqual([]);
    await other.close();
    await isThere("have been sent");
    expect(await visit.page.getByText("not sent yet").count()).toBe(0);
    expect(keys).toHaveLength(1);
    // The form was finished in the load before, and is told of in no other.
    expect((await toldOn(visit.page)).filter(({ type }) => type === "lead")).toEqual([]);
    await visit.page.reload();
    await isThere("have been sent");
  });

  test("while it is sent, and to nobody twice who has it", async () => {
    let taken = 0;
    visit.site.paths.set("/crm", (_, response) => {
      taken++;
      response.end("{}");
    });
    show(`deliver="/leads" destinations='[{ "kind": "webhook", "url": "/crm" }]'`);
    await visit.finish();
    await visit.fillIn();
    await send();
    await expect.poll(() => keys.length).toBeGreaterThan(0);
    await expect.poll(states).toContain("sent");
    isUp = true;
    await visit.page.reload();
    await isThere("have been sent");
    await expect.poll(states).toContain("sent");
    expect(new Set(keys).size).toBe(1);
    expect(taken).toBe(1);
  });

  test("and not once more after the answer", async () => {
    isUp = true;
    await visit.finish();
    await visit.fillIn();
    await send();
    await isThere("have been sent");
    await visit.page.reload();
    await isThere("have been sent");
    expect(keys).toHaveLength(1);
    expect(await kept()).not.toMatch(/ana@|Ana </);
  });
});

describe("what could not be sent", () => {
  beforeEach(async () => {
    await forbidDatabases();
    visit.site.paths.set("/leads", (request, response) => {
      keys.push(String(request.headers["idempotency-key"]));
      if (isUp) response.end("{}");
      else response.destroy();
    });
  });

  test("goes by the same key when the visitor sends it again after a reload, and by another when it is another", async () => {
    await visit.finish();
    await visit.fillIn();
    await send();
    await isThere("Keep this page open and try again.");
    await visit.page.reload();
    isUp = true;
    await visit.page.getByRole("checkbox").check();
    const before = keys.length;
    await send();
    await isThere("have been sent");
    expect(keys.length).toBeGreaterThan(before);
    expect(new Set(keys).size).toBe(1);
    await visit.page.getByRole("button", { name: "Back" }).click();
    await visit.answer("This year");
    await expect.poll(() => new Set(keys).size).toBe(2);
  });

  test("is not kept, and never sent, once the visitor goes on without", async () => {
    await visit.finishFreely();
    await visit.fillIn();
    await send();
    await isThere("Keep this page open and try again.");
    await visit.page.getByRole("button", { name: "Go on without" }).click();
    await isThere("nothing will be sent, and nothing is kept here");
    expect(await kept()).toBe("[{},{}]");
    const before = keys.length;
    isUp = true;
    // What waits for a connection would go out now, and before what is asked for after it.
    await visit.page.evaluate(() => {
      window.dispatchEvent(new Event("online"));
      return fetch("/shop.json");
    });
    await visit.page.getByRole("button", { name: "Back" }).click();
    await visit.answer("This year");
    await isThere("nothing will be sent, and nothing is kept here");
    expect(keys).toHaveLength(before);
    expect(await kept()).toBe("[{},{}]");
  });
});

test("a lead without the consent that its form asks for is not sent, whatever stands in the storage", async () => {
  isUp = true;
  await visit.finish();
  const fields = { name: "Ana", email: "ana@example.com" };
  for (const lead of [3, {}, { fields: 3, consent: {} }, { fields, consent: null }, { fields }]) {
    await visit.page.evaluate((lead) => {
      const name = "needs-diagnostic shop";
      const kept = JSON.parse(sessionStorage.getItem(name) ?? "");
      kept.sending = { said: "", key: "mine", lead, taken: null };
      sessionStorage.setItem(name, JSON.stringify(kept));
    }, lead);
    await visit.page.reload();
    await visit.heading("You want speed").waitFor();
    await visit.page.getByLabel("Your name").fill("Ana");
  }
  await visit.fillIn();
  await send();
  await isThere("have been sent");
  expect(keys).toHaveLength(1);
});

test("nobody is told that nothing was sent while it is being sent", async () => {
  let take = () => {};
  const asked = new Promise<void>((isAsked) => {
    visit.site.paths.set("/leads", (_, response) => {
      take = () => response.end("{}");
      isAsked();
    });
  });
  await forbidDatabases();
  await visit.finishFreely();
  await visit.fillIn();
  await send();
  await asked;
  await visit.page.getByRole("button", { name: "Go on without" }).dispatchEvent("click");
  take();
  await isThere("have been sent");
});

describe("who begins again", () => {
  test("is asked anew, whatever becomes of what the last one sends, and finds nothing typed", async () => {
    let take = () => {};
    const asked = new Promise<void>((isAsked) => {
      visit.site.paths.set("/leads", (_, response) => {
        take = () => response.end("{}");
        isAsked();
      });
    });
    await visit.finish();
    await visit.fillIn();
    await send();
    await asked;
    await visit.page.getByRole("button", { name: "Start again" }).click();
    await visit.answer("It is fast");
    take();
    await expect.poll(states).toContain("sent");
    await visit.answer("Today");
    await visit.heading("You want speed").waitFor();
    expect(await visit.page.getByLabel("Work email").inputValue()).toBe("");
  });

  test("is delivered too where the answers are the same", async () => {
    visit.site.paths.delete("/leads");
    const plain = shop((draft) => {
      draft.capture = undefined;
    });
    visit.site.paths.set("/shop.json", publicForm(plain));
    await visit.finish();
    await expect.poll(() => visit.site.received.length).toBe(1);
    await visit.page.getByRole("button", { name: "Start again" }).click();
    await visit.answer("It is fast");
    await visit.answer("Today");
    await expect.poll(() => visit.site.received.length).toBe(2);
    const [first, second] = visit.site.received;
    expect(second?.interview).not.toBe(first?.interview);
    expect(second?.key).not.toBe(first?.key);
  });
});

test("what is sent at once, since all is known, tells its language too", async () => {
  visit.site.paths.delete("/leads");
  const plain = shop((draft) => {
    draft.capture = undefined;
  });
  visit.site.paths.set("/shop.json", publicForm(plain));
  show(`deliver="/leads" data-known='{ "goal": "fast", "rush": "now" }'`);
  await visit.page.goto(visit.site.url);
  await expect.poll(() => visit.site.received.length).toBe(1);
  expect(visit.site.received[0]?.language).toBe("en");
});

test("what could not be fetched to show the form or to send it is fetched when it is tried again", async () => {
  isUp = true;
  let isOffline = true;
  await visit.page.route(/\/parts\/(leadForm|delivering)-/, (route) =>
    isOffline ? route.abort() : route.continue(),
  );
  await visit.finish();
  await isThere("This could not be loaded.");
  isOffline = false;
  await visit.page.getByRole("button", { name: "Try again" }).click();
  await visit.fillIn();
  await send();
  await isThere("have been sent");
  expect(keys).toHaveLength(1);
});

test("two functions of the page are told apart", async () => {
  visit.site.paths.set(
    "/functions.js",
    `document.querySelector("needs-diagnostic").destinations = [
      { kind: "function", send: () => Promise.reject(new Error("Not now.")) },
      { kind: "function", send: () => {} },
    ];`,
  );
  visit.site.paths.set(
    "/",
    pageWith(`<needs-diagnostic src="/shop.json"></needs-diagnostic>`, {
      head: `<script type="module" src="/functions.js"></script>`,
    }),
  );
  await visit.finish();
  await visit.fillIn();
  await send();
  await isThere("Keep this page open and try again.");
});

test("elements that come and go, and ways that another takes the place of, leave nothing that listens for the network", async () => {
  await visit.page.addInitScript(() => {
    const listening = new Set<unknown>();
    const { addEventListener: add, removeEventListener: remove } = window;
    window.addEventListener = (...given: Parameters<typeof add>) => {
      if (given[0] === "online") listening.add(given[1]);
      add(...given);
    };
    window.removeEventListener = (...given: Parameters<typeof remove>) => {
      if (given[0] === "online") listening.delete(given[1]);
      remove(...given);
    };
    Object.assign(window, { listening });
  });
  const listeners = () => visit.page.evaluate<number>("listening.size");
  await visit.page.goto(visit.site.url);
  await expect.poll(listeners).toBe(1);
  await visit.page.evaluate(() => {
    document.querySelector("needs-diagnostic")?.setAttribute("deliver", "/other");
  });
  await expect.poll(listeners).toBe(1);
  await visit.page.evaluate(() => document.querySelector("needs-diagnostic")?.remove());
  await expect.poll(listeners).toBe(0);
});

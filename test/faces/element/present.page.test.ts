import type { ServerResponse } from "node:http";
import { beforeEach, describe, expect, test } from "vitest";
import { visitEachTest } from "./visit.ts";
import { pageWith, toldOn } from "./website.ts";

const visit = visitEachTest();

/** Requests that wait for an answer, in order. */
let held: ServerResponse[];

beforeEach(() => {
  held = [];
  const element = `<needs-diagnostic src="/shop.json" deliver="/leads"></needs-diagnostic>`;
  visit.site.paths.set("/", pageWith(element));
  visit.site.paths.set("/leads", (_, response) => void held.push(response));
});

const send = () => visit.page.getByRole("button", { name: "Send" }).click();
const isThere = (words: string) => visit.page.getByText(words).waitFor();
const form = () => visit.page.getByRole("textbox").count();

/** Answers the next request, as soon as it has come. */
async function answer(status: number, headers: Record<string, string> = {}): Promise<void> {
  await expect.poll(() => held.length, { timeout: 60_000 }).toBeGreaterThan(0);
  held.shift()?.writeHead(status, headers).end("{}");
}

const leadSteps = async () =>
  (await toldOn(visit.page)).filter(({ type }) => type === "lead").map(({ step }) => step);

async function sendAndWait(): Promise<void> {
  await visit.finish();
  await visit.fillIn();
  await send();
  // The receiver takes its time: longer than anybody is told that it is being sent.
  await isThere("Saved on this device, but not sent yet.");
}

describe("what a visitor reads after sending is true for as long as it stands there", () => {
  test("that it has been sent, where that is so only after they were told that it is saved", async () => {
    await sendAndWait();
    await answer(200);
    await isThere("have been sent");
    expect(await visit.page.getByText("not sent yet").count()).toBe(0);
    // One form, told once; the delivery has events of its own.
    expect(await leadSteps()).toEqual(["kept"]);
  });

  test("that it is saved and not sent, with no guess at a connection, after a server's 500", async () => {
    await sendAndWait();
    await answer(500);
    await expect.poll(() => held.length, { timeout: 60_000 }).toBe(1);
    await isThere("not sent yet");
    expect(await visit.page.getByText("connection").count()).toBe(0);
    await answer(200);
    await isThere("have been sent");
  });

  test("that it could not be delivered, where it is refused later", async () => {
    await sendAndWait();
    await answer(422);
    await isThere("This could not be delivered.");
    await visit.page.reload();
    await isThere("This could not be delivered.");
    expect(await form()).toBe(0);
  });

  test("that it has been sent, where another tab of the site has sent it", async () => {
    await visit.page.context().addInitScript(() => {
      // Each page is the only one that there is, as if the first had died with its lock.
      navigator.locks.request = ((_: string, work: () => unknown) => work()) as never;
    });
    visit.site.paths.set("/leads", (_, response) => void response.writeHead(503, wait).end());
    const wait = { "Retry-After": "86400" };
    await visit.finish();
    await visit.fillIn();
    await send();
    await isThere("not sent yet");
    visit.site.paths.delete("/leads");
    const other = await visit.page.context().newPage();
    // For this tab the day is over.
    await other.clock.setSystemTime(Date.now() + 2 * 86_400_000);
    await other.goto(visit.site.url);
    await expect.poll(() => visit.site.received.length, { timeout: 60_000 }).toBe(1);
    await isThere("have been sent");
  });

  test("nothing, where a reload finds that it is gone from the device, by whom it does not know", async () => {
    await sendAndWait();
    await visit.page.evaluate(
      () =>
        new Promise<void>((emptied) => {
          const opening = indexedDB.open("needs-diagnostic-outbox");
          opening.onsuccess = () => {
            const transaction = opening.result.transaction("entries", "readwrite");
            transaction.objectStore("entries").clear();
            transaction.oncomplete = () => {
              opening.result.close();
              emptied();
            };
          };
        }),
    );
    await visit.page.reload();
    await visit.heading("You want speed").waitFor();
    await visit.page.evaluate(() => fetch("/shop.json"));
    for (const words of ["sent", "saved", "delivered"]) {
      expect(await visit.page.getByText(words).count()).toBe(0);
    }
    expect(await form()).toBe(0);
  });
});

describe("where the device keeps nothing", () => {
  beforeEach(async () => {
    await visit.page.addInitScript(() => {
      Object.defineProperty(window, "indexedDB", {
        get() {
          throw new DOMException("Forbidden", "SecurityError");
        },
      });
    });
    await visit.finish();
    await visit.fillIn();
    await send();
    await answer(500);
    await isThere("This could not be sent. Keep this page open");
  });

  test("that it could not be sent gives way to that it has been, when a later attempt succeeds", async () => {
    await answer(200);
    await isThere("have been sent");
    expect(await form()).toBe(0);
    expect(await leadSteps()).toEqual(["failed", "sent"]);
  });

  test("what somebody types meanwhile stays theirs to send", async () => {
    await visit.page.getByLabel("Work email").fill("other@example.com");
    await answer(200);
    await expect
      .poll(async () => (await toldOn(visit.page)).filter(({ type }) => type === "delivery").length)
      .toBe(2);
    expect(await visit.page.getByLabel("Work email").inputValue()).toBe("other@example.com");
  });
});

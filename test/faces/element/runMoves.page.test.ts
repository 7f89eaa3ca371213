import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import type { Submission } from "../../../src/interview/delivery/submission.ts";
import { runs } from "../../runs.ts";
import { hold, modelOf, type Real, saidIn, screenSeen } from "./runModel.ts";
import { anyMoves } from "./runMoves.ts";
import { publicForm, shop } from "./shop.ts";
import { visitEachTest } from "./visit.ts";
import { bodyOf, newPage, pageWith } from "./website.ts";

const visit = visitEachTest();

beforeEach(() => {
  const form = shop((draft) => {
    Object.assign(draft, { intro: { body: { en: "Two questions." }, start: { en: "Begin" } } });
    draft.capture = {
      ...draft.capture,
      place: "before-result",
      consent: { text: "You may write to me." },
    };
  });
  visit.site.paths.set("/shop.json", publicForm(form));
  visit.site.paths.set(
    "/page.js",
    `document.querySelector("needs-diagnostic").destinations = [
      { kind: "webhook", url: "/leads" },
      { kind: "function", send: async (submission) => {
        const answer = await fetch("/function", { method: "POST", body: JSON.stringify(submission) });
        if (!answer.ok) throw new Error("Not now.");
      } },
    ];`,
  );
});

/** A browser with one tab of the page, and nothing kept. */
async function start(isOnDevice: boolean) {
  const { site, browser } = visit;
  const resume = isOnDevice ? "device" : "tab";
  site.paths.set(
    "/",
    pageWith(
      `<main><needs-diagnostic src="/shop.json" resume="${resume}"></needs-diagnostic></main>
      <script type="module" src="/page.js"></script>`,
    ),
  );
  const context = await browser.newContext();
  const received: Submission[] = [];
  const real: Real = {
    pages: [],
    isUp: true,
    called: [],
    arrived: [],
    received,
    async open() {
      const { page } = await newPage(context);
      await page.goto(site.url);
      await expect.poll(() => screenSeen(page)).not.toBeNull();
      real.pages.push(page);
    },
  };
  site.paths.set("/function", async (request, response) => {
    const submission: Submission = JSON.parse(await bodyOf(request));
    real.arrived.push(submission);
    real.called.push({ said: saidIn(submission), isTaken: real.isUp });
    response.writeHead(real.isUp ? 200 : 500).end();
  });
  site.paths.set("/leads", async (request, response) => {
    const submission: Submission = JSON.parse(await bodyOf(request));
    real.arrived.push(submission);
    received.push(submission);
    response.end("{}");
  });
  await real.open();
  return { real, close: () => context.close() };
}

test.each([
  ["a tab", false, 12],
  ["the device", true, 12],
])("whatever is done with a run that is kept in %s, it goes on, and sends what it may, once", async (_, isOnDevice, most) => {
  await fc.assert(
    fc.asyncProperty(anyMoves, async (moves) => {
      const { real, close } = await start(isOnDevice);
      const model = modelOf(isOnDevice);
      try {
        await fc.asyncModelRun(() => ({ model, real }), moves);
        await hold(model, real);
        // All that was left with consent has come, and no more often than it was sent.
        for (const [email, { times }] of model.left) {
          const keys = () =>
            new Set(
              real.received
                .filter(({ lead }) => lead?.fields["email"] === email)
                .map(({ key }) => key),
            ).size;
          if (!model.declined.has(email)) await expect.poll(keys).toBe(times);
          else expect(keys()).toBeLessThanOrEqual(times);
        }
        // A key stands for one thing.
        const saying = new Map(real.received.map((one) => [one.key, saidIn(one)]));
        for (const one of real.received) expect(saidIn(one)).toBe(saying.get(one.key));
      } finally {
        await close();
      }
    }),
    { ...runs(most), endOnFailure: true },
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type AnalyticsHappening,
  toDataLayer,
  toTrack,
} from "../../../src/interview/delivery/analytics.ts";
import { submission } from "./submissions.ts";

const types = [
  "shown",
  "started",
  "answered",
  "cleared",
  "revisited",
  "restarted",
  "finished",
  "lead",
  "left",
];
const steps = ["sent", "handed-over", "kept", "refused", "failed", "declined", "skipped"] as const;

const of = { questionnaire: "supply", version: "2026-11", language: "de" };

/** All that both kinds of analytics are told of a happening. */
function toldOf(happening: AnalyticsHappening) {
  const page: { dataLayer?: unknown[] } = {};
  toDataLayer(page, of)(happening);
  const tracked: [string, unknown][] = [];
  toTrack((event, properties) => tracked.push([event, properties]), of)(happening);
  return { pushed: page.dataLayer as Record<string, unknown>[], tracked };
}

test("a finished interview is told as tag managers and as trackers name things", () => {
  const { record } = submission();
  const decision = {
    at: 5,
    ...of,
    segment: "uptime",
    decidedBy: "points",
    close: false,
  };
  const { pushed, tracked } = toldOf({ type: "finished", at: 5, record });
  expect(pushed).toEqual([{ event: "diagnostic_finished", ...decision }]);
  expect(tracked).toEqual([["Diagnostic Finished", decision]]);
});

test("who leaves is told with the last question", () => {
  const { pushed } = toldOf({ type: "left", at: 5, question: "late" });
  expect(pushed).toEqual([{ event: "diagnostic_left", at: 5, ...of, question: "late" }]);
  expect(toldOf({ type: "left", at: 5, question: null }).pushed).toEqual([
    { event: "diagnostic_left", at: 5, ...of },
  ]);
});

test.each(steps)("a lead form that ends with %s is a lead only if there is one", (step) => {
  const { pushed } = toldOf({ type: "lead", at: 5, step });
  const isLead = ["sent", "handed-over", "kept"].includes(step);
  expect(pushed.map(({ event }) => event)).toEqual([
    "diagnostic_lead_form_finished",
    ...(isLead ? ["generate_lead"] : []),
  ]);
});

test.each(
  types,
)("%s names questionnaire, version and language, and the question of a step", (type) => {
  const { pushed, tracked } = toldOf({ type, at: 0, step: "sent", question: "late" });
  for (const properties of [...pushed, ...tracked.map(([, one]) => one)]) {
    expect(properties).toMatchObject(of);
  }
  expect(pushed[0]).toMatchObject({ question: "late" });
});

test.each(types)("%s has names that GA4 and trackers take", (type) => {
  const { pushed, tracked } = toldOf({ type, at: 0, step: "sent" });
  for (const { event } of pushed) expect(event).toMatch(/^[a-z][a-z_]{0,39}$/);
  expect(tracked.map(([event]) => event)).toEqual([
    expect.stringMatching(/^Diagnostic( [A-Z][a-z]+)* [A-Z][a-z]+$/),
  ]);
});

test.each([
  "ignored",
  "delivery",
  "failed",
  "constructor",
  "__proto__",
])("%s is not told", (type) => {
  expect(toldOf({ type, at: 0 })).toEqual({ pushed: [], tracked: [] });
});

test("nothing personal is told: no answer, nothing known, nothing typed, no address", () => {
  const secret = "s3cret";
  const { record } = submission();
  const personal = {
    answer: secret,
    lead: { fields: { email: secret }, consent: { text: secret } },
    misfits: [{ value: secret }],
    page: { address: `https://example.com/?${secret}` },
    outcome: { destination: secret },
    record: { ...record, known: { who: secret }, answers: { late: secret }, [secret]: secret },
  };
  const happening = fc.record({
    type: fc.constantFrom(...types, "ignored", "delivery", "failed"),
    at: fc.nat(),
    question: fc.constantFrom("late", null),
    step: fc.constantFrom(...steps),
  });
  fc.assert(
    fc.property(happening, (one) => {
      expect(JSON.stringify(toldOf({ ...one, ...personal }))).not.toContain(secret);
    }),
  );
});

test("the page's own dataLayer is added to, with whatever push it has, and never replaced", () => {
  const pushed: unknown[] = [];
  const dataLayer: unknown[] = [{ event: "page" }];
  dataLayer.push = (...items) => pushed.push(...items);
  const page = { dataLayer };
  toDataLayer(page, of)({ type: "started", at: 1 });
  expect(page.dataLayer).toBe(dataLayer);
  expect(pushed).toEqual([{ event: "diagnostic_started", at: 1, ...of }]);
});

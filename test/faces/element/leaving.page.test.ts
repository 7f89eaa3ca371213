import { describe, expect, test } from "vitest";
import { readSubmission } from "../../../src/interview/record/submission.ts";
import { publicForm, shop } from "./shop.ts";
import { visitEachTest } from "./visit.ts";

const visit = visitEachTest();

const freely = publicForm(
  shop((draft) => {
    draft.capture = undefined;
  }),
);
const withoutConsent = publicForm(
  shop((draft) => {
    draft.capture = { ...draft.capture, consent: undefined };
  }),
);

async function open(form: string, attributes: string): Promise<void> {
  visit.site.paths.set("/shop.json", form);
  visit.site.paths.set("/elsewhere", "<!doctype html><title>Elsewhere</title>");
  await visit.open(
    `<needs-diagnostic src="/shop.json" deliver="/leads" ${attributes}></needs-diagnostic>`,
  );
  await visit.heading("What matters?").waitFor();
  // Nobody leaves what was never in sight.
  await visit.page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint")[0]);
}

/** Goes on to another page, once the way to the receiver is there. */
async function leave(): Promise<void> {
  await visit.page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("delivering")),
  );
  await visit.page.goto(`${visit.site.url}/elsewhere`);
}

const received = () => visit.site.received;

/** Whoever has come back and finished has sent, after all that was left before. */
async function finishAfter(): Promise<void> {
  await visit.page.goto(visit.site.url);
  await visit.answer("Today");
  await visit.heading("You want speed").waitFor();
  await expect.poll(() => received().some(({ record }) => record.finishedAt)).toBe(true);
}

describe("who leaves after an answer", () => {
  test("is told of as unfinished where the page wants that, and finishing is the same interview", async () => {
    await open(freely, `unfinished="send"`);
    await visit.answer("It is fast");
    await visit.heading("How much of a rush?").waitFor();
    await leave();
    await expect.poll(received).toHaveLength(1);
    expect(received()[0]).toMatchObject({
      lead: null,
      record: { segment: null, finishedAt: null, answers: { goal: ["fast"] }, leftAt: "rush" },
    });
    expect(readSubmission(received()[0])).not.toBeNull();
    await finishAfter();
    expect(received()).toHaveLength(2);
    const [left, finished] = received();
    expect(finished?.interview).toBe(left?.interview);
    expect(finished?.key).not.toBe(left?.key);
    await leave();
    await visit.page.goto(visit.site.url);
    await visit.heading("You want speed").waitFor();
    expect(received()).toHaveLength(2);
  });

  test("is told of before a form that asks for no consent, without what is typed there", async () => {
    await open(withoutConsent, `unfinished="send"`);
    await visit.answer("It is fast");
    await visit.heading("How much of a rush?").waitFor();
    await leave();
    await expect.poll(received).toHaveLength(1);
    expect(received()[0]).toMatchObject({ lead: null, record: { finishedAt: null } });
  });

  test.each([
    ["where the page wants nothing of the kind", freely, ""],
    ["where the form asks for a consent", publicForm(shop()), `unfinished="send"`],
  ])("is told of to nobody %s", async (_, form, attributes) => {
    await open(form, attributes);
    await visit.answer("It is fast");
    await visit.heading("How much of a rush?").waitFor();
    await leave();
    // What would come of it has come before this.
    visit.site.paths.set("/shop.json", freely);
    await finishAfter();
    expect(received().map(({ record }) => record.finishedAt !== null)).toEqual([true]);
  });
});

test("who leaves without an answer is told of to nobody", async () => {
  await open(freely, `unfinished="send"`);
  await leave();
  await visit.page.goto(visit.site.url);
  await visit.answer("It is fast");
  await visit.answer("Today");
  await expect.poll(received).toHaveLength(1);
  expect(received()[0]?.record.finishedAt).not.toBeNull();
});

test("who changes an answer of what was sent, and leaves, leaves what was sent as it is", async () => {
  await open(freely, `unfinished="send"`);
  await visit.answer("It is fast");
  await visit.answer("Today");
  await expect.poll(received).toHaveLength(1);
  await visit.page.getByRole("button", { name: "Back" }).click();
  await visit.heading("How much of a rush?").waitFor();
  await leave();
  await visit.page.goto(visit.site.url);
  await visit.answer("This year");
  await expect.poll(received).toHaveLength(2);
  expect(received().map(({ record }) => record.finishedAt !== null)).toEqual([true, true]);
});

describe("the campaign that a page's address tells", () => {
  const come = async (attributes: string, query: string) => {
    visit.site.paths.set("/shop.json", freely);
    await visit.open(
      `<needs-diagnostic src="/shop.json" deliver="/leads" ${attributes}></needs-diagnostic>`,
      { query },
    );
    await visit.answer("It is fast");
    await visit.heading("How much of a rush?").waitFor();
  };
  const query = "?utm_source=news%20letter&utm_term=a%26b&gclid=x1&email=ana%40example.com";

  test("goes with the result, of the parameters that the page names and no others", async () => {
    await come(`campaign="utm_* gclid"`, query);
    await visit.answer("Today");
    await expect.poll(received).toHaveLength(1);
    expect(received()[0]?.campaign).toEqual({
      utm_source: "news letter",
      utm_term: "a&b",
      gclid: "x1",
    });
    expect(JSON.stringify(received())).not.toContain("ana@");
  });

  test("is not told where the page names none", async () => {
    await come("", query);
    await visit.answer("Today");
    await expect.poll(received).toHaveLength(1);
    expect(received()[0]?.campaign).toEqual({});
  });

  test("stays that of the run, where the page takes it out of its address and is loaded again", async () => {
    await come(`campaign="utm_source"`, query);
    await visit.page.evaluate(() => history.replaceState(null, "", "/"));
    await visit.page.reload();
    await visit.heading("How much of a rush?").waitFor();
    await visit.answer("Today");
    await expect.poll(received).toHaveLength(1);
    expect(received()[0]?.campaign).toEqual({ utm_source: "news letter" });
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Destination,
  nameOf,
  requestOf,
  takes,
} from "../../../src/interview/delivery/destinations/destination.ts";
import type { HubSpot } from "../../../src/interview/delivery/destinations/hubSpot.ts";
import type { Part } from "../../../src/interview/delivery/destinations/part.ts";
import type { Salesforce } from "../../../src/interview/delivery/destinations/salesforce.ts";
import type { Submission } from "../../../src/interview/delivery/submission.ts";
import { runs } from "../../runs.ts";
import { submission } from "./submissions.ts";

const guid = "7d8a4c7e-3b1f-4a55-9d9c-0c2f6f1a2b3c";

/** Any text, with what is hard to cut. */
const text = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 30, maxLength: 90 }),
  fc.string({ unit: "binary", minLength: 30, maxLength: 90 }),
  fc.string({
    unit: fc.constantFrom("👩‍🚀", "é", "🇩🇪", "a", "Z̷̧̀", "\ud83d"),
    minLength: 30,
    maxLength: 90,
  }),
);

function leadWith(fields: Readonly<Record<string, string>>) {
  return submission({ lead: { fields, consent: null } });
}

const fields = { email: "lead.email" } as const;

describe.each<[Destination, { name: string; needsLead: boolean }]>([
  [
    { kind: "webhook", url: "https://example.com/leads" },
    { name: "webhook https://example.com/leads", needsLead: false },
  ],
  [
    { kind: "hubspot", portalId: "1234567", formGuid: guid, fields, subscriptionTypeId: 7 },
    { name: `hubspot 1234567 ${guid}`, needsLead: true },
  ],
  [
    { kind: "salesforce", oid: "00D000000000001", fields },
    { name: "salesforce 00D000000000001", needsLead: true },
  ],
  [
    { kind: "function", send: () => {} },
    { name: "function", needsLead: false },
  ],
])("a destination of the kind $kind", (destination, { name, needsLead }) => {
  test("is called by its kind and by where it is", () => {
    expect(nameOf(destination)).toBe(name);
  });

  test(`takes what has ${needsLead ? "a lead" : "no lead too"}`, () => {
    expect(takes(destination, submission())).toBe(true);
    expect(takes(destination, submission({ lead: null }))).toBe(!needsLead);
  });
});

describe("a webhook", () => {
  test("gets the submission as JSON, with its key in the header too", () => {
    const sent = submission();
    const { url, init } = requestOf(sent, { kind: "webhook", url: "https://example.com/leads" });
    const { body, ...how } = init;
    expect(url).toBe("https://example.com/leads");
    expect(how).toEqual({
      redirect: "manual",
      headers: { "Content-Type": "application/json", "Idempotency-Key": sent.key },
    });
    expect(JSON.parse(body)).toEqual(sent);
  });
});

describe("HubSpot", () => {
  const settings: HubSpot = {
    kind: "hubspot",
    portalId: "1234567",
    formGuid: guid,
    fields: {
      email: "lead.email",
      need: "segment",
      parts: "answer.parts",
      employees: "known.employees",
      origin: { text: "Diagnostic" },
      fax: "lead.fax",
      source: "campaign.utm_source",
    },
  };
  const bodyOf = (sent = submission(), own: HubSpot = settings) =>
    JSON.parse(requestOf(sent, own).init.body);

  test("gets what its form asks for, as its Forms API takes it", () => {
    const sent = submission({
      campaign: { utm_source: "newsletter" },
      page: { address: "https://example.com/supply", title: "Supply", hutk: "f".repeat(32) },
    });
    const { url, init } = requestOf(sent, settings);
    const { body, ...how } = init;
    expect(url).toBe(`https://api.hsforms.com/submissions/v3/integration/submit/1234567/${guid}`);
    expect(how).toEqual({
      redirect: "manual",
      headers: { "Content-Type": "application/json" },
    });
    expect(JSON.parse(body)).toEqual({
      submittedAt: String(Date.UTC(2026, 10, 22, 9, 2)),
      fields: [
        { objectTypeId: "0-1", name: "email", value: "ada@example.com" },
        { objectTypeId: "0-1", name: "need", value: "uptime" },
        { objectTypeId: "0-1", name: "parts", value: "steel;tools" },
        { objectTypeId: "0-1", name: "employees", value: "120" },
        { objectTypeId: "0-1", name: "origin", value: "Diagnostic" },
        { objectTypeId: "0-1", name: "source", value: "newsletter" },
      ],
      context: {
        hutk: "f".repeat(32),
        pageUri: "https://example.com/supply",
        pageName: "Supply",
      },
      legalConsentOptions: {
        consent: { consentToProcess: true, text: "You may write to me.", communications: [] },
      },
    });
  });

  test("is told of no page that has no address or title", () => {
    expect(bodyOf(submission({ page: { address: "", title: "" } })).context).toEqual({});
  });

  test("gets the consent for a subscription where the form's consent is for one", () => {
    const { legalConsentOptions } = bodyOf(submission(), { ...settings, subscriptionTypeId: 7 });
    expect(legalConsentOptions.consent.communications).toEqual([
      { value: true, subscriptionTypeId: 7, text: "You may write to me." },
    ]);
  });

  test("is told of no consent where none was given", () => {
    expect(bodyOf(leadWith({ email: "a@example.com" }))).not.toHaveProperty("legalConsentOptions");
  });

  test("gets only what the settings name, and nothing empty, whatever was typed", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(fc.string(), fc.constant("email")), text), (fields) => {
        const { fields: sent } = bodyOf(leadWith(fields));
        const names = sent.map(({ name }: { name: string }) => name);
        expect(Object.keys(settings.fields)).toEqual(expect.arrayContaining(names));
        expect(sent.every(({ value }: { value: unknown }) => value !== "")).toBe(true);
        const email = sent.find(({ name }: { name: string }) => name === "email")?.value;
        // Half a character, which JSON can carry, stays what it is.
        expect(email ?? "").toBe(Object.hasOwn(fields, "email") ? fields.email : "");
      }),
    );
  });
});

describe("Salesforce", () => {
  const limits = { first_name: 40, last_name: 80, company: 40, title: 40 };
  const settings: Salesforce = {
    kind: "salesforce",
    oid: "00D000000000001",
    fields: {
      first_name: "lead.a",
      last_name: "lead.b",
      company: "lead.c",
      title: "lead.d",
      description: "summary",
      lead_source: { text: "Website" },
      "00N000000000001": "segment",
    },
  };
  const formOf = (sent = submission()) => new URLSearchParams(requestOf(sent, settings).init.body);

  test("gets a form as Web-to-Lead takes it, and asks for no answer", () => {
    const { url, init } = requestOf(submission(), settings);
    expect(url).toBe("https://webto.salesforce.com/servlet/servlet.WebToLead?encoding=UTF-8");
    const { body, ...how } = init;
    expect(how).toEqual({
      mode: "no-cors",
      headers: { "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" },
    });
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
      oid: "00D000000000001",
      description: "segment: uptime\nemployees: 120\nlate: stop\nparts: steel;tools",
      lead_source: "Website",
      "00N000000000001": "uptime",
    });
  });

  test("gets no text that is longer than its field, and none that ends within a character", () => {
    fc.assert(
      fc.property(text, (typed) => {
        const form = formOf(leadWith({ a: typed, b: typed, c: typed, d: typed }));
        // What a form can't carry, half a character, becomes a replacement character of the same length.
        const whole = new TextDecoder("utf-8", { ignoreBOM: true }).decode(
          new TextEncoder().encode(typed),
        );
        for (const [name, limit] of Object.entries(limits)) {
          const cut = form.get(name) ?? "";
          expect(cut.length).toBeLessThanOrEqual(limit);
          expect(whole.startsWith(cut)).toBe(true);
          const ends = [...new Intl.Segmenter().segment(typed)].map(
            ({ index, segment }) => index + segment.length,
          );
          const longest = Math.max(0, ...ends.filter((end) => end <= limit));
          if (longest > 0) expect(cut.length).toBe(longest);
          else expect(/[\ud800-\udbff]$/.test(typed.slice(0, cut.length))).toBe(false);
        }
      }),
      runs(500),
    );
  });
});

test("each part fills a field with what it is named after", () => {
  const { record, ...rest } = submission({
    page: { address: "https://example.com/supply", title: "Supply" },
  });
  const sent = { ...rest, record: { ...record, runnerUp: "price", close: true } };
  const parts = {
    key: sent.key,
    interview: sent.interview,
    questionnaire: "supply",
    version: "2026-11",
    segment: "uptime",
    runnerUp: "price",
    close: "true",
    finishedAt: "2026-11-22T09:01:00.000Z",
    language: "en",
    address: "https://example.com/supply",
    summary: "segment: uptime\nemployees: 120\nlate: stop\nparts: steel;tools",
    "lead.name": "Ada",
    "answer.late": "stop",
    "answer.parts": "steel;tools",
    "known.employees": "120",
    "score.price": "0",
  };
  expect(filled(Object.keys(parts) as Part[], sent)).toEqual(parts);
});

test("a part of which a submission has nothing fills no field", () => {
  const parts: Part[] = ["runnerUp", "lead.phone", "answer.never", "known.late", "score.nobody"];
  expect(filled(parts, submission())).toEqual({});
  expect(filled(["lead.email", "segment"], submission({ lead: null }))).toEqual({
    segment: "uptime",
  });
});

test("a lead form of another making may have a field with dots in its name", () => {
  expect(filled(["lead.a.b"], leadWith({ "a.b": "Ada", a: "Ben" }))).toEqual({ "lead.a.b": "Ada" });
});

test("parts with hostile names find nothing that nobody put there", () => {
  const names = ["constructor", "__proto__", "toString", "a.b"];
  const groups = ["lead", "answer", "known", "toString", "__proto__"];
  const parts = groups.flatMap((group) => [group, ...names.map((name) => `${group}.${name}`)]);
  expect(filled(parts as Part[], submission())).toEqual({});
});

/** What a form gets whose fields are named after the parts that fill them. */
function filled(parts: readonly Part[], sent: Submission): Record<string, string> {
  const { init } = requestOf(sent, {
    kind: "hubspot",
    portalId: "1",
    formGuid: guid,
    fields: Object.fromEntries(parts.map((part) => [part, part])),
  });
  const { fields } = JSON.parse(init.body) as { fields: { name: string; value: string }[] };
  return Object.fromEntries(fields.map(({ name, value }) => [name, value]));
}

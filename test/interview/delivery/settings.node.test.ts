import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { destinationsFrom } from "../../../src/interview/delivery/destinations/destinationsFrom.ts";

const hubspot = {
  kind: "hubspot",
  portalId: "1234567",
  formGuid: "7d8a4c7e-3b1f-4a55-9d9c-0c2f6f1a2b3c",
  fields: { email: "lead.email", origin: { text: "Site" } },
};
const salesforce = { kind: "salesforce", oid: "00D000000000001", fields: { email: "lead.email" } };
const webhook = { kind: "webhook", url: "https://example.com/leads?token=1" };

test("takes what is as it should be, as it would be written in an attribute", () => {
  const all = [webhook, hubspot, salesforce];
  expect(destinationsFrom(JSON.parse(JSON.stringify(all)))).toEqual(all);
  const send = () => {};
  expect(destinationsFrom([{ kind: "function", send }])).toEqual([{ kind: "function", send }]);
});

test.each([
  [null, "Destinations must be a list."],
  [[7], "Destination 1: it must be an object with a “kind”."],
  [
    [{ kind: "fax" }],
    "Destination 1: “kind” must be one of webhook, hubspot, salesforce, function.",
  ],
  [[{ kind: "constructor" }], "“kind” must be one of"],
  [[webhook, { kind: "webhook" }], "Destination 2: “url” must be an http or https address."],
  [[{ ...webhook, secret: "x" }], "a webhook has no setting “secret”"],
  [[{ ...hubspot, portalId: 1234567 }], "“portalId” must be digits as a string"],
  [[{ ...hubspot, portalId: "id1234567" }], "“portalId” must be digits as a string"],
  [[{ ...hubspot, portalId: "1234567/x" }], "“portalId” must be digits as a string"],
  [[{ ...hubspot, formGuid: "../../x" }], "“formGuid” must be the form's GUID"],
  [[{ ...hubspot, formGuid: `x${hubspot.formGuid}` }], "“formGuid” must be the form's GUID"],
  [[{ ...hubspot, formGuid: `${hubspot.formGuid}0` }], "“formGuid” must be the form's GUID"],
  [[{ ...hubspot, subscriptionTypeId: "7" }], "“subscriptionTypeId” must be a whole number"],
  [[{ ...hubspot, subscriptionTypeId: 7.5 }], "“subscriptionTypeId” must be a whole number"],
  [[{ ...hubspot, fields: ["lead.email"] }], "“fields” must be an object"],
  [[{ ...hubspot, fields: null }], "“fields” must be an object"],
  [[{ ...salesforce, fields: "lead.email" }], "“fields” must be an object"],
  [[{ ...hubspot, fields: {} }], "“fields” must have 1 to 1000"],
  [[{ ...salesforce, fields: fieldsOf(1001) }], "“fields” must have 1 to 1000"],
  [[{ ...salesforce, oid: "1" }], "“oid” must be the organisation's id"],
  [[{ ...salesforce, oid: "x00D000000000001" }], "“oid” must be the organisation's id"],
  [[{ ...salesforce, oid: "00D0000000000012" }], "“oid” must be the organisation's id"],
  [[{ kind: "function", send: "alert" }], "“send” must be a function"],
])("says what is wrong with %j", (settings, message) => {
  expect(() => destinationsFrom(settings)).toThrow(message as string);
});

test.each([
  ...["email", "constructor", "lead", "lead.", "rep.name", "segment.uptime", ".email", ""],
  ...[null, undefined, 7, true, [], ["segment"], {}, { text: 7 }, { part: "segment" }],
])("fills no field from %j, which names no part", (part) => {
  const fields = { company: "lead.company", email: part };
  expect(() => destinationsFrom([{ ...hubspot, fields }])).toThrow(
    "Destination 1: “fields” has for “email” no part",
  );
});

test("takes every part by its name, and one text for all, be it empty", () => {
  const fields = {
    ...fieldsOf(1000 - 16),
    ...Object.fromEntries(
      [
        ...["key", "interview", "questionnaire", "version", "segment", "runnerUp", "close"],
        ...["finishedAt", "language", "address", "summary"],
        ...["lead.email", "answer.late", "known.employees", "score.uptime"],
      ].map((part, at) => [`part ${at}`, part]),
    ),
    text: { text: "" },
  };
  const all = [
    { ...hubspot, fields },
    { ...salesforce, fields },
  ];
  expect(destinationsFrom(all)).toEqual(all);
});

test("takes ids as their makers write them", () => {
  const all = [
    { ...hubspot, formGuid: hubspot.formGuid.toUpperCase(), subscriptionTypeId: 7 },
    { ...salesforce, oid: "00D000000000001EAA" },
  ];
  expect(destinationsFrom(all)).toEqual(all);
});

test("names everything that is wrong at once", () => {
  expect(() => destinationsFrom([{ kind: "webhook" }, { kind: "salesforce" }])).toThrow(
    /Destination 1: .*\nDestination 2: .*oid.*\nDestination 2: .*fields/,
  );
});

test.each([
  "javascript:alert(1)",
  "data:text/plain,x",
  "ftp://example.com/",
  "https://user:secret@example.com/",
  "https://user@example.com/",
  "https://:secret@example.com/",
  "xhttps://example.com/",
  "//",
  "blob:https://example.com/x",
])("sends nothing to %s", (url) => {
  expect(() => destinationsFrom([{ kind: "webhook", url }])).toThrow("http or https");
});

test.each(["", " "])("takes no empty address (“%s”) for the page’s own", (url) => {
  vi.stubGlobal("document", { baseURI: "https://example.com/page" });
  expect(() => destinationsFrom([{ kind: "webhook", url }])).toThrow("http or https");
  expect(destinationsFrom([{ kind: "webhook", url: "leads" }])).toEqual([
    { kind: "webhook", url: "https://example.com/leads" },
  ]);
  vi.unstubAllGlobals();
});

test.each([
  ["/leads", null],
  ["leads", undefined],
  [7, "https://example.com/page"],
  [["https://example.com/leads"], "https://example.com/page"],
])("sends nothing to %j where the page’s address is %j", (url, baseURI) => {
  if (baseURI !== undefined) vi.stubGlobal("document", { baseURI: baseURI ?? "about:blank" });
  expect(() => destinationsFrom([{ kind: "webhook", url }])).toThrow("http or https");
  vi.unstubAllGlobals();
});

test("anything at all gives destinations or an Error that says where", () => {
  const value = fc.anything({ withNullPrototype: true });
  const settings = fc.oneof(
    value,
    fc.array(value),
    fc.array(
      fc.record({
        kind: fc.constantFrom("webhook", "hubspot", "salesforce", "function", "__proto__"),
        url: value,
        fields: value,
      }),
      { minLength: 1 },
    ),
  );
  fc.assert(
    fc.property(settings, (given) => {
      try {
        expect(destinationsFrom(given)).toHaveLength((given as unknown[]).length);
      } catch (error) {
        expect((error as Error).message).toMatch(/^Destination/);
      }
    }),
  );
});

function fieldsOf(count: number) {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`field ${at}`, "segment"]));
}

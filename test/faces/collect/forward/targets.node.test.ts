import { expect, test } from "vitest";
import { readTargets } from "../../../../src/faces/collect/forward/targets.ts";
import { folderWith, program } from "../../cli/program.ts";
import { kept } from "../sending.ts";

const signing = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const webhook = {
  name: "ours",
  kind: "webhook",
  url: "https://example.com/records",
  secret: { env: "SIGNING" },
};

const salesforce = {
  name: "crm",
  kind: "salesforce",
  address: "https://ours.my.salesforce.com",
  clientId: { env: "SF_ID" },
  clientSecret: { env: "SF_SECRET" },
};

const problemsOf = (
  targets: unknown,
  environment: Record<string, string> = { SIGNING: signing },
) => {
  const reading = readTargets(JSON.stringify(targets), environment);
  return reading.ok ? [] : reading.problems;
};

test("a file of targets is read, with secrets out of the environment", () => {
  expect(problemsOf([webhook])).toEqual([]);
  const reading = readTargets(JSON.stringify([webhook]), { SIGNING: signing });
  expect(reading.ok && reading.targets.map(({ name, kind }) => ({ name, kind }))).toEqual([
    { name: "ours", kind: "webhook" },
  ]);
  const sinces = ["all", "2026-11-30"].map((since) => ({ ...webhook, name: since, since }));
  const both = readTargets(JSON.stringify(sinces), { SIGNING: signing });
  expect(both.ok && both.targets.map(({ since }) => since)).toEqual([0, Date.UTC(2026, 10, 30)]);
});

test.each([
  ["a secret in the file", [{ ...webhook, secret: signing }], /^\[0\]\.secret: must be \{ "env"/],
  ["no address", [{ ...webhook, url: "example.com" }], /^\[0\]\.url: must be a web address/],
  ["a password in an address", [{ ...webhook, url: "https://a:b@example.com" }], /web address/],
  ["no kind", [{ ...webhook, kind: "fax" }], /^\[0\]\.kind: must be one of webhook, hubspot/],
  [
    "somebody who becomes nothing",
    [{ ...salesforce, as: "customer" }],
    /^\[0\]\.as: must be lead or contact/,
  ],
  ["a secret as the id", [{ ...salesforce, clientId: signing }], /^\[0\]\.clientId: must be \{/],
  [
    "no moment to begin at",
    [{ ...webhook, since: "soon" }],
    /^\[0\]\.since: must be "all", or a day/,
  ],
  [
    "a field that is filled anyway",
    [{ ...salesforce, fields: { Needs_Segment__c: "role" } }],
    /^\[0\]\.fields: fills what is no field, or what is filled anyway/,
  ],
  ["no list", webhook, /list of targets/],
  ["none", [], /must name a target/],
  ["two of one name", [webhook, webhook], /a name of its own/],
  ["a setting that isn't there", [{ ...webhook, tokn: 1 }], /tokn/],
  ["a name of signs", [{ ...webhook, name: "a b" }], /^\[0\]\.name: must be up to 60/],
])("with %s it says what is wrong, and no secret", (_, targets, said) => {
  const problems = problemsOf(targets);
  expect(problems.join("\n")).toMatch(said);
  expect(problems.join("\n")).not.toContain(signing);
});

test("a secret that isn't set, or is none, is asked for by the name of its variable", () => {
  expect(problemsOf([webhook], {})).toEqual(["[0]: SIGNING isn’t set in the environment."]);
  expect(problemsOf([webhook], { SIGNING: "whsec_c2hvcnQ=" })).toEqual([
    "[0]: SIGNING must be whsec_ and 24 to 64 bytes in Base64.",
  ]);
});

test("Salesforce takes both of an app's credentials from the environment", () => {
  const both = { SF_ID: "3MVG9", SF_SECRET: "8A4BE" };
  expect(problemsOf([salesforce], both)).toEqual([]);
  expect(problemsOf([salesforce], { SF_ID: "two words" })).toEqual([
    "[0]: SF_ID must be a token, with no spaces in it.",
    "[0]: SF_SECRET isn’t set in the environment.",
  ]);
});

test("the receiver doesn't start with targets that it can't read, and says why", async () => {
  const folder = folderWith({
    "questionnaire.json": kept.text,
    "targets.json": JSON.stringify([{ ...webhook, url: 1 }]),
  });
  const { status, err } = await program(
    ["collect", "questionnaire.json", "--forward", "targets.json", "--port", "0"],
    { folder },
  );
  expect(status).toBe(2);
  expect(err).toBe("targets.json names no targets:\n  [0].url: must be a web address.\n");
});

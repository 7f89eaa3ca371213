import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rowsOf } from "../../../src/interview/calls/csvRows.ts";
import { listening } from "../collect/forward/listening.ts";
import { codeOf, kept, source } from "../collect/sending.ts";
import { folderWith, program } from "./program.ts";

interface Property {
  readonly name: string;
  readonly label: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

test("crm prints what HubSpot needs, with the sales team's names of segments", async () => {
  const folder = folderWith({ "needs.json": kept.text });
  const { status, out } = await program(["crm", "needs.json", "--for", "hubspot"], { folder });
  expect(status).toBe(0);
  const { contacts, notes } = JSON.parse(out);
  const segment = contacts.find(({ name }: Property) => name === "needs_segment");
  expect(segment.options).toEqual(
    source.segments.map(({ id, rep }) => ({ label: rep?.name, value: id })),
  );
  expect(notes[0]).toMatchObject({ name: "needs_key", hasUniqueValue: true });
});

test("crm makes properties; run again it changes what changed and removes nothing", async () => {
  const there = new Map<string, Property>();
  const crm = await listening(({ method, path, body }) => {
    const [, object = "", name] = /^\/crm\/v3\/properties\/(\w+)(?:\/(\w+))?$/.exec(path) ?? [];
    const given = body ? JSON.parse(body) : {};
    const at = `${object} ${name ?? given.name}`;
    if (method !== "POST" && !there.has(at)) return { status: 404, body: { message: "None." } };
    if (method !== "GET") there.set(at, { ...there.get(at), ...given });
    return { status: method === "POST" ? 201 : 200, body: there.get(at) };
  });
  const folder = folderWith({ "needs.json": kept.text });
  const make = async () =>
    program(["crm", "needs.json", "--for", "hubspot", "--make", "--address", crm.url], {
      folder,
      environment: { HUBSPOT_TOKEN: "secret" },
    });
  const first = await make();
  expect(first.err).toBe("");
  expect(first.out.match(/^made /gm)).toHaveLength(there.size);
  expect((await make()).out).not.toMatch(/^(made|changed)/m);
  const [segments] = [there.get("contacts needs_segment")] as [Property];
  const [gone, ...rest] = segments.options ?? [];
  const own = { label: "Our own", value: "own" };
  there.set("contacts needs_segment", {
    ...segments,
    options: [own, ...rest, { label: "Former", value: gone?.value ?? "" }],
  });
  expect((await make()).out).toMatch(/^changed +contacts needs_segment$/m);
  expect(there.get("contacts needs_segment")?.options).toEqual([...(segments.options ?? []), own]);
});

test("crm says what is missing, and never the token", async () => {
  const folder = folderWith({ "needs.json": kept.text });
  const crm = await listening(() => ({ status: 401, body: { message: "No: secret" } }));
  const run = (environment: Record<string, string>) =>
    program(["crm", "needs.json", "--for", "hubspot", "--make", "--address", crm.url], {
      folder,
      environment: { HUBSPOT_TOKEN: "", ...environment },
    });
  expect((await run({})).err).toMatch(/HUBSPOT_TOKEN=/);
  const { status, err } = await run({ HUBSPOT_TOKEN: "secret" });
  expect(status).toBe(2);
  expect(err).toMatch(/^HubSpot doesn’t take a property of contacts\. needs_segment: 401 No: …\n$/);
});

test.each([
  ["a page", "<title>Sign in</title>", /no JSON/],
  ["JSON of something else", {}, /says nothing of it/],
])("crm makes nothing where %s answers, and says so", async (_, body, why) => {
  const folder = folderWith({ "needs.json": kept.text });
  const crm = await listening(() => ({ status: 200, body }));
  const args = ["crm", "needs.json", "--for", "hubspot", "--make", "--address", crm.url];
  const run = await program(args, { folder, environment: { HUBSPOT_TOKEN: "secret" } });
  expect({ status: run.status, out: run.out }).toEqual({ status: 2, out: "" });
  expect(run.err).toMatch(why);
});

/** What a folder holds, by path. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Map(
    paths
      .filter((path) => /\.\w+$/.test(path))
      .map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]),
  );
}

/** Whether each element that begins in XML ends, in order. */
function isWhole(xml: string): boolean {
  const open: string[] = [];
  for (const [, end, name = ""] of xml.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
    if (!end) open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0 && !/&(?!(amp|lt|gt);)/.test(xml);
}

/** The labels of a picklist's values, by value. */
function valuesOf(xml: string | undefined, field: string): ReadonlyMap<string, string> {
  const [own = ""] =
    new RegExp(`<fullName>${field}</fullName>.*?</fields>`, "s").exec(xml ?? "") ?? [];
  const values = own.matchAll(
    /<value>\s*<fullName>(.*?)<\/fullName>.*?<label>(.*?)<\/label>\s*<\/value>/gs,
  );
  return new Map([...values].map(([, value = "", label = ""]) => [value, label]));
}

test("crm writes what Salesforce needs into a folder to deploy; run again it changes what changed and removes nothing", async () => {
  const name = `${source.segments[0]?.rep?.name}`;
  const text = kept.text.replaceAll(JSON.stringify(name), '"Planners & <Doers>"');
  const folder = folderWith({
    "needs.json": kept.text,
    "later.json": text,
    "other.json": kept.text.replaceAll(`"${source.segments[1]?.id}"`, '"of-another"'),
  });
  const make = (file: string) =>
    program(["crm", file, "--for", "salesforce", "--out", "sf"], { folder });
  const first = await make("needs.json");
  expect(first.err).toBe("");
  expect(first.status).toBe(0);
  const files = filesIn(join(folder, "sf"));
  expect([...files.keys()].toSorted()).toEqual([
    "objects/Account.object",
    "objects/Activity.object",
    "objects/Contact.object",
    "objects/Lead.object",
    "package.xml",
    "permissionsets/Needs_Diagnostic.permissionset",
  ]);
  for (const xml of files.values()) expect(isWhole(xml)).toBe(true);
  const lead = (all = files) => valuesOf(all.get("objects/Lead.object"), "Needs_Segment__c");
  expect(lead().get(source.segments[0]?.id ?? "")).toBe(name);
  expect(lead().size).toBe(source.segments.length);
  for (const field of ["Lead.Needs_Person__c", "Activity.Needs_Key__c", "Account.Needs_Tier__c"]) {
    expect(files.get("package.xml")).toContain(`<members>${field}</members>`);
    const [permission] = [field.replace("Activity", "Task")];
    expect(files.get("permissionsets/Needs_Diagnostic.permissionset")).toContain(
      `<field>${permission}</field>`,
    );
  }

  expect((await make("needs.json")).out).not.toMatch(/^(made|changed)/m);
  const later = await make("later.json");
  expect(later.out.match(/^changed /gm)).toHaveLength(3);
  const changed = filesIn(join(folder, "sf"));
  expect(lead(changed).get(source.segments[0]?.id ?? "")).toBe("Planners &amp; &lt;Doers&gt;");
  expect(lead(changed).size).toBe(source.segments.length);
  for (const file of ["later.json", "other.json"]) await make(file);
  const both = filesIn(join(folder, "sf"));
  expect([...lead(both).keys()].toSorted()).toEqual(
    [...source.segments.map(({ id }) => id), "of-another"].toSorted(),
  );
  for (const xml of both.values()) expect(isWhole(xml)).toBe(true);
});

test("crm prints all that Salesforce needs where no folder is named", async () => {
  const folder = folderWith({ "needs.json": kept.text });
  const { status, out } = await program(["crm", "needs.json", "--for", "salesforce"], { folder });
  expect(status).toBe(0);
  expect(out).toMatch(/^<!-- package\.xml -->$/m);
  expect(out).toMatch(/^<!-- objects\/Activity\.object -->$/m);
});

test("crm lists fields and options as a table, each segment with the code that a website sends", async () => {
  const folder = folderWith({ "needs.json": kept.text, "needs.codes.json": kept.codes });
  const { status, out } = await program(["crm", "needs.json", "--for", "csv"], { folder });
  expect(status).toBe(0);
  const [head, ...rows] = rowsOf(out.replace(/^\uFEFF/, "")).rows.map(({ cells }) => cells);
  expect(head).toEqual(["field", "label", "type", "value", "value label", "code"]);
  const segments = rows.filter(([field]) => field === "needs_segment");
  expect(segments.map((row) => row.slice(3))).toEqual(
    source.segments.map(({ id, rep }) => [id, rep?.name, codeOf(id)]),
  );
  expect(rows.find(([field]) => field === "needs_version")?.slice(2)).toEqual(["text", "", "", ""]);
  const alone = folderWith({ "needs.json": kept.text });
  const without = await program(["crm", "needs.json", "--for", "csv"], { folder: alone });
  expect(without.out.split("\r\n")).toHaveLength(out.split("\r\n").length);
  expect(without.out).not.toContain(codeOf(source.segments[0]?.id ?? ""));
});

test("crm says which CRMs there are, and what is nothing for one", async () => {
  const folder = folderWith({ "needs.json": kept.text });
  const said = async (...args: string[]) =>
    (await program(["crm", "needs.json", ...args], { folder })).err;
  expect(await said("--for", "fax")).toMatch(/^--for takes hubspot, salesforce or csv\./);
  expect(await said("--for", "csv", "--make")).toMatch(/^--make is nothing for csv\./);
  expect(await said("--for", "csv", "--out", "x")).toMatch(/^--out is nothing for csv\./);
});

test("a map of codes that isn't there, or is another questionnaire's, is refused", async () => {
  const other = JSON.stringify({ ...JSON.parse(kept.codes), questionnaire: "other" });
  const folder = folderWith({ "needs.json": kept.text, "other.json": other });
  const codes = (file: string) =>
    program(["crm", "needs.json", "--for", "csv", "--codes", file], { folder });
  const missing = await codes("nope.json");
  expect(missing).toMatchObject({ status: 2, out: "" });
  expect(missing.err).toContain("There is no file nope.json.");
  const wrong = await codes("other.json");
  expect(wrong).toMatchObject({ status: 2, out: "" });
  expect(wrong.err).toContain("another questionnaire, “other”");
});

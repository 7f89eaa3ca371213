import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { read } from "../../../src/index.ts";
import { readCodes } from "../../../src/questionnaire/publish/index.ts";
import { shippedTexts } from "../../questionnaire/definition/shippedTexts.ts";
import { folderWith, program } from "./program.ts";
import { json, sound } from "./samples.ts";

const needs = json(sound());
const contentOf = (folder: string, name: string) => readFileSync(join(folder, name), "utf8");
const filesIn = (folder: string) => readdirSync(folder, { recursive: true }).sort();

test.each(shippedTexts)("$name is published, with its map beside it", async ({ name, text }) => {
  const folder = folderWith({ [name]: text });
  const args = ["publish", name, "--out", "site", "--deliver", "/leads"];
  const { status, out, err } = await program(args, { folder });
  expect({ status, err }).toEqual({ status: 0, err: "" });

  const map = name.replace(".json", ".codes.json");
  expect(filesIn(folder)).toEqual([map, name, "site", join("site", name)].sort());
  expect(contentOf(folder, name)).toBe(text);
  const published = contentOf(folder, join("site", name));
  const reading = read(published);
  const codes = readCodes(contentOf(folder, map));
  const { definition } = reading.ok ? reading : {};
  expect(definition?.published).toBe(true);
  expect(definition?.segments.map(({ id }) => id)).toEqual(Object.values(codes?.codes ?? {}));

  expect(out).toContain(`Published ${join("site", name)}\n`);
  expect(out).toContain(`languages  ${definition?.languages?.join(", ")}\n`);
  expect(out).toContain(`bytes      ${Buffer.byteLength(published).toLocaleString("en")}\n`);
  expect(out).toContain(`segments   ${definition?.segments.length}\n`);
  expect(out).toContain(`Private: ${map}\n`);
  expect(out).toContain("don’t put that one on the website");
});

test("the codes of one publishing are those of the next, wherever the map is kept", async () => {
  const folder = folderWith({ "needs.json": needs });
  mkdirSync(join(folder, "kept"));
  const args = ["publish", "needs.json", "--codes", "kept/map.json", "--out"];
  const first = await program([...args, "a"], { folder });
  const second = await program([...args, "b"], { folder });
  expect([first.status, second.status]).toEqual([0, 0]);
  expect(first.out).toContain("codes: 3 of 3.");
  expect(second.out).toContain("codes are as before.");
  expect(contentOf(folder, "b/supply.json")).toBe(contentOf(folder, "a/supply.json"));
  expect(filesIn(folder)).not.toContain("needs.codes.json");
});

test("only the languages asked for go out, in that order", async () => {
  const name = "utility-services.json";
  const text = shippedTexts.find((shipped) => shipped.name === name)?.text ?? "";
  const folder = folderWith({ [name]: text });
  const args = ["publish", name, "--out", "site", "--languages"];
  const both = await program([...args, "de, en"], { folder });
  expect(both.out).toContain("languages  de, en\n");
  // However a tag is written.
  expect((await program([...args, "DE,EN"], { folder })).out).toContain("languages  de, en\n");
  const german = await program([...args, "de"], { folder });
  expect(german.status).toBe(0);
  expect(JSON.parse(contentOf(folder, join("site", name))).title).toMatch(/^Dienstleistungen/);
});

test("standard input is published with a map that is named", async () => {
  const folder = folderWith();
  const args = ["publish", "-", "--out", "site"];
  const nameless = await program(args, { folder, input: needs });
  expect(nameless.status).toBe(2);
  expect(nameless.err).toMatch(/name --codes/);
  const named = await program([...args, "--codes", "map.json"], { folder, input: needs });
  expect(named.status).toBe(0);
  expect(filesIn(folder)).toEqual(["map.json", "site", join("site", "supply.json")]);
});

describe("a segment that is gone while another is new", () => {
  const renamed = needs.replaceAll('"uptime"', '"no-stop"');
  const args = ["publish", "needs.json", "--out", "site"];

  async function publishedOnce() {
    const folder = folderWith({ "needs.json": needs });
    expect((await program(args, { folder })).status).toBe(0);
    const { uptime } = codesOf(folder);
    writeFileSync(join(folder, "needs.json"), renamed);
    return { folder, uptime };
  }

  const codesOf = (folder: string): Record<string, string> =>
    JSON.parse(contentOf(folder, "needs.codes.json")).codes;

  test("is told loudly as probably renamed, and nothing is published until somebody says", async () => {
    const { folder } = await publishedOnce();
    const before = snapshot(folder);
    const { status, out, err } = await program(args, { folder });
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain("Gone since the last time: “uptime”. New: “no-stop”.");
    expect(err).toContain("--rename uptime=no-stop  ");
    expect(err).toContain("--new no-stop  ");
    expect(snapshot(folder)).toEqual(before);
  });

  test("keeps its code where it is the same under another name", async () => {
    const { folder, uptime } = await publishedOnce();
    const said = await program([...args, "--rename", "uptime=no-stop"], { folder });
    expect({ status: said.status, err: said.err }).toEqual({ status: 0, err: "" });
    expect(codesOf(folder)["no-stop"]).toBe(uptime);
    expect(codesOf(folder)).not.toHaveProperty("uptime");
    expect((await program(args, { folder })).out).toContain("codes are as before.");
  });

  test("gives a new code to another one, and isn't asked about again", async () => {
    const { folder, uptime } = await publishedOnce();
    expect((await program([...args, "--new", "no-stop"], { folder })).status).toBe(0);
    expect(codesOf(folder).uptime).toBe(uptime);
    expect(codesOf(folder)["no-stop"]).not.toBe(uptime);
    writeFileSync(join(folder, "needs.json"), renamed.replaceAll('"order"', '"once"'));
    const { err } = await program(args, { folder });
    expect(err).toContain("Gone since the last time: “order”. New: “once”.");
  });

  test.each([
    [["--rename", "uptime=nowhere"], "There is no segment “nowhere” in needs.json."],
    [["--rename", "never=no-stop"], "No segment “never” was published"],
    [["--rename", "price=no-stop"], "“price” is still a segment"],
    [["--rename", "uptime=price"], "“price” has a code of its own"],
    [["--rename", "uptime"], "--rename takes old=new"],
    [["--new", "nowhere"], "There is no segment “nowhere” in needs.json."],
    [["--new", "no-stop", "--rename", "uptime=no-stop"], "either an earlier segment or a new one"],
  ])("%j is refused", async (options, message) => {
    const { folder } = await publishedOnce();
    const before = snapshot(folder);
    const { status, err } = await program([...args, ...options], { folder });
    expect(status).toBe(2);
    expect(err).toContain(message);
    expect(snapshot(folder)).toEqual(before);
  });
});

describe("the line for the page", () => {
  const capture = {
    place: "after-result",
    fields: [{ id: "mail", type: "email", label: "E-mail" }],
  };
  const withForm = json({ ...sound(), capture });
  const args = ["publish", "needs.json", "--out", "site"];

  test("says where leads go", async () => {
    const folder = folderWith({ "needs.json": withForm });
    const { status, out, err } = await program([...args, "--deliver", "/leads?a=1&b=%22"], {
      folder,
    });
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toContain(
      '<needs-diagnostic src="supply.json" language="auto" deliver="/leads?a=1&amp;b=%22"></needs-diagnostic>\n',
    );
  });

  test("comes with a warning that a lead form would vanish, while nobody says where leads go", async () => {
    const folder = folderWith({ "needs.json": withForm });
    const { status, out, err } = await program(args, { folder });
    expect(status).toBe(0);
    expect(err).toMatch(/lead form(.|\n)*--deliver\s+URL/);
    expect(out).not.toContain("deliver=");
  });

  test.each([
    ["http://crm.acme.com/leads", /not encrypted(.|\n)*https:/],
    ["https://crm.example/leads", /kept free for examples/],
  ])("comes with a warning of %s, as in the studio", async (address, warning) => {
    // Also without a lead form: results go there all the same.
    for (const text of [withForm, needs]) {
      const folder = folderWith({ "needs.json": text });
      const { status, out, err } = await program([...args, "--deliver", address], { folder });
      expect(status).toBe(0);
      expect(err).toMatch(warning);
      expect(out).toContain(`deliver="${address}"`);
    }
  });

  test.each([
    "https://crm.acme.com/leads",
    "http://localhost:8080/leads",
  ])("comes without one of %s", async (address) => {
    const folder = folderWith({ "needs.json": withForm });
    expect((await program([...args, "--deliver", address], { folder })).err).toBe("");
  });

  test("needs no address without a lead form", async () => {
    const folder = folderWith({ "needs.json": needs });
    const { err, out } = await program(args, { folder });
    expect(err).toBe("");
    expect(out).toContain(
      '<needs-diagnostic src="supply.json" language="auto"></needs-diagnostic>',
    );
  });

  test.each([
    "leads",
    "javascript:alert(1)",
    "//elsewhere.example",
    "mailto:a@b.example",
  ])("%s takes no leads", async (address) => {
    const folder = folderWith({ "needs.json": withForm });
    const { status, err } = await program([...args, "--deliver", address], { folder });
    expect(status).toBe(2);
    expect(err).toContain("--deliver takes an address");
    expect(filesIn(folder)).toEqual(["needs.json"]);
  });
});

describe("refused, and nothing is written:", () => {
  const missing = {
    ...sound(),
    languages: ["en", "de"],
    title: { en: "Supply", de: "Versorgung" },
  };
  const wrongExample = {
    ...sound(),
    examples: [{ name: "A bakery", answers: { late: "stop", buying: "call" }, segment: "price" }],
  };
  const { examples: _, segments, ...rest } = sound();
  const published = { ...rest, published: true, segments: segments.map(({ rep: _, ...s }) => s) };
  const map = (questionnaire: string, codes: object) => json({ format: 1, questionnaire, codes });

  test.each<[string, Record<string, string>, string[], number, RegExp]>([
    ["no folder", {}, [], 2, /--out DIR is missing(.|\n)*Usage:/],
    ["a file with problems", { "needs.json": "{}" }, ["--out", "site"], 2, /missing/],
    [
      "a file with an error",
      { "needs.json": json(wrongExample) },
      ["--out", "site"],
      1,
      /not published(.|\n)*example-differs(.|\n)*1 error/,
    ],
    [
      "a published form",
      { "needs.json": json(published) },
      ["--out", "site"],
      2,
      /published form already/,
    ],
    [
      "a language that isn't there",
      {},
      ["--out", "site", "--languages", "en,fr"],
      2,
      /doesn’t speak “fr”, only en\./,
    ],
    [
      "texts that are missing, each with its line",
      { "needs.json": json(missing) },
      ["--out", "site", "--languages", "de"],
      2,
      /line \d+, questions\[0\]\.text +text-missing\n +This text is missing in de\.(.|\n)*\d+ │ +"text": "A part/,
    ],
    [
      "a question called rep",
      { "needs.json": needs.replaceAll('"late"', '"rep"') },
      ["--out", "site"],
      2,
      /questions\[0\]\.id +question-called-rep\n.*no question can/,
    ],
    [
      "a broken map",
      { "needs.codes.json": '{ "format": 1, "codes"' },
      ["--out", "site"],
      2,
      /needs\.codes\.json is no map of codes/,
    ],
    [
      "the map of another questionnaire",
      { "needs.codes.json": map("other", { a: "s0000000001" }) },
      ["--out", "site"],
      2,
      /The map of codes is that of “other”/,
    ],
    [
      "the source in the folder that is served",
      {},
      ["--out", ".", "--codes", "../map.json"],
      2,
      /needs\.json is private and must not stand in \./,
    ],
    [
      "a folder for the map that isn't there",
      {},
      ["--out", "site", "--codes", "nowhere/map.json"],
      2,
      /no folder nowhere for map\.json/,
    ],
    ["a file in place of the folder", { site: "" }, ["--out", "site"], 2, /site can’t be made/],
  ])("%s", async (_, files, args, status, message) => {
    const folder = folderWith({ "needs.json": needs, ...files });
    const before = snapshot(folder);
    const run = await program(["publish", "needs.json", ...args], { folder });
    expect({ status: run.status, out: run.out }).toEqual({ status, out: "" });
    expect(run.err).toMatch(message);
    expect(run.err).not.toMatch(/\bat .*:\d+:\d+/);
    expect(snapshot(folder)).toEqual(before);
  });

  test("a file that isn't there", async () => {
    const folder = folderWith();
    const { status, err } = await program(["publish", "nobody.json", "--out", "a"], { folder });
    expect({ status, err }).toEqual({ status: 2, err: "There is no file nobody.json.\n" });
    expect(filesIn(folder)).toEqual([]);
  });

  test.each([
    ["the map in the folder that is served", "site", "site/map.json"],
    ["in a folder in it", "site", "site/private/map.json"],
    ["in it by way of a link", "site", "link/map.json"],
    ["in it where the folder is named by a link", "served", "site/map.json"],
    ["that is a link into it", "site", "map.json"],
    ["that is a link to where it will be made in it", "site", "later.json"],
    ["or in a folder in it that isn't there yet", "site", "site/later/map.json"],
    ["or in it, which isn't there itself", "gone", "gone.json"],
  ])("%s", async (_, out, codes) => {
    const folder = folderWith({ "needs.json": needs });
    mkdirSync(join(folder, "site", "private"), { recursive: true });
    writeFileSync(join(folder, "site", "old.json"), map("supply", {}));
    symlinkSync(join(folder, "site"), join(folder, "served"));
    symlinkSync(join(folder, "site", "private"), join(folder, "link"));
    symlinkSync(join(folder, "site", "old.json"), join(folder, "map.json"));
    symlinkSync(join("site", "private", "new.json"), join(folder, "later.json"));
    symlinkSync(join("gone", "new.json"), join(folder, "gone.json"));
    const before = snapshot(folder);
    const args = ["publish", "needs.json", "--out", out, "--codes", codes];
    const { status, err } = await program(args, { folder });
    expect(status).toBe(2);
    expect(err).toContain(`${codes} is private and must not stand in ${out}`);
    expect(snapshot(folder)).toEqual(before);
  });
});

test("where the form can't be written its codes are kept, and nothing half done is left", async () => {
  const folder = folderWith({ "needs.json": needs });
  mkdirSync(join(folder, "site", "supply.json"), { recursive: true });
  const args = ["publish", "needs.json", "--out", "site"];
  const { status, out, err } = await program(args, { folder });
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain("supply.json");
  expect(filesIn(folder)).toEqual([
    "needs.codes.json",
    "needs.json",
    "site",
    join("site", "supply.json"),
  ]);
  expect(readCodes(contentOf(folder, "needs.codes.json"))?.questionnaire).toBe("supply");
});

/** Every file in a folder with what is in it. */
function snapshot(folder: string): [string, string | null][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry): [string, string | null] => {
      const path = join(entry.parentPath, entry.name);
      return [path, entry.isFile() ? readFileSync(path, "utf8") : null];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

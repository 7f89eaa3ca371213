import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { schemaText } from "../../questionnaire/definition/shippedTexts.ts";
import { folderWith, program } from "./program.ts";
import { json, sound } from "./samples.ts";

describe("init", () => {
  test("writes needs.json, in which a check finds what is still to be written, and nothing else", async () => {
    const folder = folderWith();
    const { status, out } = await program(["init"], { folder });
    expect(status).toBe(0);
    expect(out).toContain("Wrote needs.json.");
    const checked = await program(["check", "needs.json", "--json"], { folder });
    expect(checked.status).toBe(1);
    const [{ findings }] = JSON.parse(checked.out).files;
    const codes = findings.map(({ code }: { code: string }) => code);
    expect(new Set(codes)).toEqual(new Set(["placeholder", "private-placeholder"]));
    const text = readFileSync(join(folder, "needs.json"), "utf8");
    expect(findings).toHaveLength(text.match(/"\[|"https:\/\/example\.com/g)?.length ?? 0);
  });

  test("what it writes is found to be all right once everything in it is written", async () => {
    const { out } = await program(["init", "-"]);
    let count = 0;
    const written = out
      .replace(/"\[.*?\]"/g, () => `"Words ${++count}"`)
      .replaceAll("https://example.com", "");
    const { status, out: said } = await program(["check", "-"], { input: written });
    expect({ status, said }).toEqual({ status: 0, said: expect.stringContaining("nothing found") });
  });

  test("what it writes is not published before it is written", async () => {
    const folder = folderWith();
    await program(["init"], { folder });
    const args = ["publish", "needs.json", "--out", "site"];
    const { status, out, err } = await program(args, { folder });
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toContain("[Something takes too long]");
    expect(readdirSync(folder)).toEqual(["needs.json"]);
  });

  test("never replaces a file", async () => {
    const folder = folderWith({ "mine.json": "mine" });
    const { status, err } = await program(["init", "mine.json"], { folder });
    expect(status).toBe(2);
    expect(err).toContain("mine.json is there already.");
    expect(readFileSync(join(folder, "mine.json"), "utf8")).toBe("mine");
  });

  test("says which folder is not there", async () => {
    const { status, err } = await program(["init", "gone/a.json"], { folder: folderWith() });
    expect({ status, err }).toEqual({ status: 2, err: "There is no folder gone.\n" });
  });

  test("writes to standard output for -", async () => {
    const folder = folderWith();
    const { status, out } = await program(["init", "-"], { folder });
    expect(status).toBe(0);
    const days = (Date.parse(JSON.parse(out).reviewBy) - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBeGreaterThan(360);
  });
});

describe("init --from", () => {
  const list = "Was steht?\n- Die Linie\n- Der LKW\nWarum?";

  test("makes a questionnaire of a list, and says what it could not take", async () => {
    const folder = folderWith({ "list.txt": list });
    const args = ["init", "mine.json", "--from", "list.txt", "--language", "de"];
    const { status, out, err } = await program(args, { folder });
    expect({ status, err }).toEqual({
      status: 0,
      err: "Not taken from list.txt:\n  Line 4, “Warum?”: no answers to choose from\n",
    });
    expect(out).toContain("Wrote mine.json.");
    const checked = await program(["check", "mine.json", "--json"], { folder });
    expect(JSON.parse(checked.out).files[0]).not.toHaveProperty("problems");
    const { languages, questions } = JSON.parse(readFileSync(join(folder, "mine.json"), "utf8"));
    expect(languages).toEqual(["de"]);
    expect(questions[0].text).toBe("Was steht?");
    const published = await program(["publish", "mine.json", "--out", "site"], { folder });
    expect(published.status).toBe(1);
  });

  test("takes a table from standard input, with quotes in its segments' names", async () => {
    const input = 'Question\tAnswer\tSegment\nWhat?\tThis\t5″ "pipes"\n\tThat\tOther';
    const { status, out } = await program(["init", "-", "--from", "-"], { input });
    expect(status).toBe(0);
    const names = JSON.parse(out).segments.map(({ rep }: { rep: { name: string } }) => rep.name);
    expect(names).toEqual(['5″ "pipes"', "Other"]);
  });

  test.each([
    ["Only this", [], "No question with at least two answers is in it."],
    ["{", [], "It begins as JSON and breaks off"],
    [list, ["--language", "!"], "not “!”"],
  ])("of %j with %j nothing is made, with the reason", async (input, options, why) => {
    const folder = folderWith();
    const args = ["init", "mine.json", "--from", "-", ...options];
    const { status, out, err } = await program(args, { folder, input });
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(why);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test("schema prints the JSON Schema that the package ships", async () => {
  const { status, out } = await program(["schema"]);
  expect(status).toBe(0);
  expect(out).toBe(schemaText);
});

describe("export", () => {
  const sql = ["export", "-", "--to", "sql"];

  test("prints one statement over the table and columns that are named", async () => {
    const { status, out, err } = await program(
      [
        ...sql,
        "--dialect",
        "sqlite",
        "--table",
        "crm.deals",
        "--keep",
        "deal",
        "--map",
        "Pain=late",
      ],
      { input: json(sound()) },
    );
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toContain("FROM crm.deals a");
    expect(out).toContain("CASE a.Pain WHEN");
    expect(out).toMatch(/^SELECT\n {2}deal,$/m);
  });

  test("prints a model of dbt", async () => {
    const { out } = await program([...sql, "--dialect", "duckdb", "--dbt"], {
      input: json(sound()),
    });
    expect(out).toContain("FROM {{ ref('answers') }} a");
  });

  test.each([
    [["--dialect", "oracle"], "--dialect takes duckdb, postgres, sqlite, snowflake"],
    [["--dialect", "duckdb", "--map", "late"], "--map takes column=question, not “late”."],
    [["--dialect", "duckdb", "--map", "x=nobody"], "no question “nobody”"],
    [["--dialect", "duckdb", "--ids", "nobody"], "no question “nobody”"],
  ])("%j is refused with status 2", async (options, words) => {
    const { status, out, err } = await program([...sql, ...options], { input: json(sound()) });
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(words);
  });
});

describe("graph", () => {
  test.each([
    [[], /^(---|flowchart|graph)/],
    [["--format", "mermaid"], /^(---|flowchart|graph)/],
    [["--format", "dot"], /^(strict )?digraph /],
    [["--format", "svg"], /^<svg /],
  ])("%j prints that picture, with the segments in it", async (options, start) => {
    const { status, out, err } = await program(["graph", "-", ...options], {
      input: json(sound()),
    });
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(start);
    expect(out.endsWith("\n")).toBe(true);
    expect(out).toMatch(/Pay\s+less/);
  });

  test("an unknown format is refused with status 2", async () => {
    const { status, err } = await program(["graph", "-", "--format", "png"], { input: "{}" });
    expect(status).toBe(2);
    expect(err).toContain("--format is mermaid, dot or svg, not “png”.");
  });
});

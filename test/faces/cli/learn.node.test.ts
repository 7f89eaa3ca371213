import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { decided } from "../../evidence/learning/studies.ts";
import { folderWith, program, started } from "./program.ts";
import { json, segment, sound } from "./samples.ts";

/** A study as a table, of which three questions decide the segment. */
function table(rows = 150, candidates = 5): string {
  const study = decided(
    { rows, segments: 3, levels: Array.from({ length: candidates }, () => 3), kind: "nominal" },
    { set: [0, 2, 3], astray: 10 },
  );
  const lines = [...study.segment.keys()].map((row) =>
    [
      row + 1,
      ...study.candidates.map(({ values }) => ["low", "mid", "high"][values[row] ?? 0]),
      ["Uptime", "Price", "Order"][study.segment[row] ?? 0],
    ].join(";"),
  );
  const head = ["id", ...study.candidates.map(({ id }) => id), "segment"].join(";");
  return `sep=;\r\n${[head, ...lines].join("\r\n")}\r\n`;
}

const learn = ["learn", "study.csv", "--segment", "segment"];

test("learn writes a questionnaire in which a check finds nothing wrong but what is still to be written", async () => {
  const folder = folderWith({ "study.csv": `${table()}oops\r\n` });
  const { status, out, err } = await program([...learn, "--out", "needs.json"], { folder });
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toMatch(/Learned from 150 rows: 4 of 5 columns that can be asked, 3\s+segments\./);
  expect(out).toContain("line 153: fewer cells than headings (1)");
  expect(out).toContain("id: another value in each row");
  expect(out).toContain("With every question asked, and points from 0 to 3 at each number.");
  expect(out).toMatch(/4 questions +█+[\s\S]*By segment/);
  expect(out).toContain("Questions asked on average, if no interview ends early: ");
  expect(out).toContain("Wrote needs.json.");
  const checked = await program(["check", "needs.json", "--json"], { folder });
  const [{ findings }] = JSON.parse(checked.out).files;
  const errors = findings.filter(({ severity }: { severity: string }) => severity === "error");
  expect(new Set(errors.map(({ code }: { code: string }) => code))).toEqual(
    new Set(["placeholder"]),
  );

  const german = await program([...learn, "--out", "de.json", "--language", "de"], { folder });
  expect(german.out).toContain("Je Segment");
  expect(german.out).toMatch(/Zeilen +dort +richtig +gefunden +Verlass\n/);
  expect(german.out).toContain("de.json ist geschrieben.");
  expect(german.out).not.toContain("Wrote");
  expect(german.out).not.toContain("By segment");
  const again = await program([...learn, "--out", "again.json"], { folder });
  const text = (file: string) => readFileSync(join(folder, file), "utf8");
  expect(again.out.replace("again.json", "needs.json")).toBe(out);
  expect(text("again.json")).toBe(text("needs.json"));
});

test("backtest shows what answers what, says how well all is placed, and keeps it", async () => {
  const folder = folderWith({ "study.csv": table() });
  const learned = await program([...learn, "--out", "needs.json", "--questions", "3"], { folder });
  const backtest = ["backtest", "needs.json", "study.csv", "--segment", "segment"];
  const file = join(folder, "needs.json");
  const made = readFileSync(file, "utf8");
  const { rep: learnt, ...others } = JSON.parse(made);
  // What was found on rows that it was not learned from isn't lost to what flatters.
  const refused = await program([...backtest, "--write"], { folder });
  const percent = `${Math.round(learnt.backtest.hitRate * 1000) / 10}%`;
  expect(refused).toMatchObject({ status: 2, out: "" });
  expect(refused.err).toContain(`customers whom it was not learned from: ${percent} of 150.`);
  expect(refused.err).toContain("take rep.backtest out of the file first.");
  expect(readFileSync(file, "utf8")).toBe(made);
  const before = await program(backtest, { folder });
  expect(before.out.replaceAll(/\s+/g, " ")).toContain(
    `found the segment of ${percent} of 150 rows that it was not learned from`,
  );

  writeFileSync(file, JSON.stringify(others, null, 2));
  const { status, out } = await program([...backtest, "--write"], { folder });
  expect(status).toBe(0);
  expect(out).toMatch(/\[q0\]: q0 \(by its id\)/);
  expect(out).toContain("Columns that answer nothing: id, q1, q4");
  expect(out).toContain("150 rows whose segment is known");
  const german = await program([...backtest, "--language", "de"], { folder });
  expect(german.out).toContain("Welche Spalte welche Frage beantwortet");
  expect(german.out).toContain("Immer das größte Segment");
  expect(german.out).not.toContain("Always the largest");
  const elsewhere = await program([...backtest, "--language", "fr"], { folder });
  expect(elsewhere.err).toContain("backtest speaks en and de, not “fr”.");
  const { rep, segments } = JSON.parse(readFileSync(join(folder, "needs.json"), "utf8"));
  // Both reports number the segments as the questionnaire has them.
  const told = (report: string) => [...report.matchAll(/^ {2}([1-3]) {2}(?:\[?)(\w+)/gm)];
  const names = segments.map((one: { id: string }, at: number) => [`${at + 1}`, one.id]);
  for (const report of [learned.out, out])
    expect(
      told(report)
        .slice(0, 3)
        .map(([, at, name = ""]) => [at, name.toLowerCase()]),
    ).toEqual(names);
  expect(rep.backtest).toMatchObject({ rows: 150 });
  expect(rep.backtest).not.toHaveProperty("crossValidated");
  expect(rep.backtest.hitRate).toBeGreaterThan(0.85);

  await program([...learn, "--out", "one.json", "--questions", "1"], { folder });
  const compared = await program([...backtest, "--compare", "one.json"], { folder });
  expect(compared.out).toMatch(
    /The new one places better, and that is hardly\s+chance\s+\(p\s+<\s+0\.001\)\./,
  );
});

test("learn never replaces a file, and says so before it learns", async () => {
  const folder = folderWith({ "study.csv": table(), "needs.json": "mine" });
  const { status, err } = await program([...learn, "--out", "needs.json"], { folder });
  expect({ status, err }).toEqual({
    status: 2,
    err: "needs.json is there already. Name a new file, or move that one away.\n",
  });
});

test.each([
  ["no file", ["nobody.csv", "--segment", "s"], "There is no file nobody.csv."],
  ["an empty file", ["empty.csv", "--segment", "s"], "empty.csv: It is empty."],
  [
    "headings twice",
    ["twice.csv", "--segment", "s"],
    "Columns 1 and 3 have the same heading, “a”.",
  ],
  [
    "no such column",
    ["study.csv", "--segment", "cluster"],
    "It has no column “cluster”. Its columns are “id”, “q0”",
  ],
  ["too few rows", ["few.csv", "--segment", "s"], "Of the segment “B” there are 2 rows"],
  ["which segment is nearest", ["few.csv", "--segment", "s"], 'With --merge "B=A"'],
  [
    "a segment to merge that isn’t there",
    ["few.csv", "--segment", "s", "--merge", "C=A"],
    "It has no segment “C” that could be merged.",
  ],
])("%s is said, and nothing is written", async (_, args, said) => {
  const folder = folderWith({
    "study.csv": table(),
    "empty.csv": "",
    "twice.csv": "a,b,a\n1,2,3\n",
    "few.csv": `q,s\n${"1,A\n2,A\n".repeat(9)}1,B\n2,B\n`,
  });
  const before = readdirSync(folder);
  const { status, err } = await program(["learn", ...args, "--out", "needs.json"], { folder });
  expect(status).toBe(2);
  expect(err).toContain(said);
  expect(readdirSync(folder)).toEqual(before);
});

test("like another, it keeps its segments; a label that it has no segment for is told", async () => {
  const like = {
    ...sound(),
    segments: [segment("uptime", "Uptime"), segment("price", "Price"), segment("order", "Order")],
  };
  const folder = folderWith({
    "study.csv": table(),
    "like.json": json(like),
    "other.csv": table().replaceAll(";Order", ";Else"),
    "same.csv": table().replace(/(;Order[\s\S]*?);Order(?=\r\n)/g, "$1;order"),
  });
  const asked = [
    "--segment",
    "segment",
    "--questions",
    "2",
    "--like",
    "like.json",
    "--out",
    "n.json",
  ];
  const other = await program(["learn", "other.csv", ...asked], { folder });
  expect(other.err).toBe("like.json has no segment “Else”, of which there are rows.\n");
  const same = await program(["learn", "same.csv", ...asked], { folder });
  expect(same.err).toContain("like.json has one segment for “order” and another in same.csv");
  const { status } = await program(["learn", "study.csv", ...asked], { folder });
  expect(status).toBe(0);
  const made = JSON.parse(readFileSync(join(folder, "n.json"), "utf8"));
  for (const { id, rep } of like.segments)
    expect(made.segments.find((one: { id: string }) => one.id === id).rep).toEqual(rep);
});

test("Ctrl-C while it learns leaves nothing behind", async () => {
  const folder = folderWith({ "study.csv": table(2000, 20) });
  const { child, done, says } = started([...learn, "--out", "needs.json"], { folder });
  await says((out) => out.includes("id: another value in each row"));
  child.kill("SIGINT");
  expect(await done).toMatchObject({ status: 130, err: "Cancelled.\n" });
  expect(readdirSync(folder)).toEqual(["study.csv"]);
});

test("small segments can be merged, and the reports are told to programs too", async () => {
  const few = table().replace(/;Order(?=\r\n)/g, ";Few");
  const folder = folderWith({ "study.csv": few });
  const made = await program(
    [...learn, "--merge", "Few=Price", "--questions", "2", "--json", "--out", "needs.json"],
    { folder },
  );
  const learned = JSON.parse(made.out);
  expect(learned.segments).toMatchObject([{ segment: "Price" }, { segment: "Uptime" }]);
  expect(learned.questions).toHaveLength(2);
  expect(learned.rate.rows).toBe(150);
  const args = ["backtest", "needs.json", "study.csv", "--segment", "segment", "--json"];
  const tested = JSON.parse((await program(args, { folder })).out);
  expect(tested.unknown).toEqual({ Few: few.match(/;Few/g)?.length });
  expect(tested.mapping).toContainEqual({ column: "segment", question: null, how: null });
});

test("columns, values and segments may be called as what every object has", async () => {
  const odd = {
    ...{ q0: "__proto__", q2: "constructor", q3: "toString", low: "constructor", mid: "__proto__" },
    ...{ high: "valueOf", Uptime: "constructor", Price: "__proto__", Order: "hasOwnProperty" },
  };
  const study = table().replace(
    /[A-Za-z]+\d?/g,
    (word) => new Map(Object.entries(odd)).get(word) ?? word,
  );
  const texts = '{ "constructor": { "text": "What?", "options": { "valueOf": "Much" } } }';
  const folder = folderWith({ "study.csv": study, "texts.json": texts });
  const asked = [...learn, "--texts", "texts.json", "--questions", "3"];
  const made = await program([...asked, "--out", "needs.json"], { folder });
  expect(made).toMatchObject({ status: 0, err: "" });
  const usual = folderWith({ "study.csv": table() });
  await program([...learn, "--questions", "3", "--out", "needs.json"], { folder: usual });
  const rateIn = async (folder: string) => {
    const args = ["backtest", "needs.json", "study.csv", "--segment", "segment", "--json"];
    const { out, err } = await program(args, { folder });
    expect(err).toBe("");
    return JSON.parse(out).rate;
  };
  expect(await rateIn(folder)).toEqual(await rateIn(usual));
  const needs = JSON.parse(readFileSync(join(folder, "needs.json"), "utf8"));
  const asks = needs.questions.find(({ id }: { id: string }) => id === "constructor");
  expect(asks.options.map(({ text }: { text: string }) => text)).toEqual([
    "[__proto__]",
    "[constructor]",
    "Much",
  ]);
  const classify = ["classify", "needs.json", "study.csv", "--format", "ndjson"];
  const { out } = await program(classify, { folder });
  // The study has a column of that name itself.
  const placed = out.split("\n").flatMap((line) => (line ? JSON.parse(line).nd_segment : []));
  expect(placed).toHaveLength(150);
  expect([...new Set(placed)].sort()).toEqual(["constructor", "hasownproperty", "proto"]);
});

test("where no row can be placed, it says which rows were left out, and what the others miss", async () => {
  const head = "late,buying,choice,segment";
  const rows = ["stop,call", ",call,speed,uptime", "wait,call,speed,Elsewhere", "wait,,cost,price"];
  const folder = folderWith({
    "needs.json": json(sound()),
    "rows.csv": [head, ...rows, ",,,price"].join("\n"),
  });
  const args = ["backtest", "needs.json", "rows.csv", "--segment", "segment"];
  const { status, err } = await program(args, { folder });
  expect(status).toBe(2);
  const said = err.replaceAll(/\s+/g, " ");
  expect(said).toContain(
    "rows.csv: No row has both a segment of this questionnaire and every answer",
  );
  expect(said).toContain(
    "1 row was left out, for it isn’t whole: line 2: fewer cells than headings (2)",
  );
  expect(said).toContain("1 row names no segment of this questionnaire (“Elsewhere”)");
  expect(said).toContain("2 rows have no answer to “A part is late. What happens?”");
  expect(said).toContain("1 row has no answer to “How do you buy?”");
});

test("one row is one row, and a lead that tells little is said so that anybody sees what it means", async () => {
  const rows = ["stop,call,speed,uptime", "x,call,speed,price"];
  const folder = folderWith({
    "needs.json": json(sound()),
    "rows.csv": ["late,buying,choice,segment", ...rows].join("\n"),
  });
  const args = ["backtest", "needs.json", "rows.csv", "--segment", "segment"];
  const { out } = await program([...args, "--compare", "needs.json"], { folder });
  expect(out).toContain("1 row whose segment is known");
  expect(out).toContain("take each result as a first guess");
  expect(out).toContain("Of the 1 row that both place");
  expect(out).not.toMatch(/\b1 rows\b|four times in five/);
  const few = folderWith({ "few.csv": `q,s\n${"1,A\n2,A\n".repeat(9)}1,B\nbroken\n` });
  const learned = await program(["learn", "few.csv", "--segment", "s", "--out", "n.json"], {
    folder: few,
  });
  const said = learned.err.replaceAll(/\s+/g, " ");
  expect(said).toContain("Of the segment “B” there is 1 row; with fewer than 10");
  expect(said).toContain("line 21: fewer cells than headings (1)");
});

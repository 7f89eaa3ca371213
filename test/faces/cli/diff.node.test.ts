import { expect, test } from "vitest";
import { folderWith, program } from "./program.ts";
import { json, sound } from "./samples.ts";

const old = json(sound());
/** Waiting now speaks for uptime too, so prospects leave “Pay less”. */
const moved = old.replace(
  '"points": {\n            "price": 3',
  '"points": {\n            "uptime": 3',
);

test("nobody moves where nothing changed: status 0", async () => {
  const folder = folderWith({ "a.json": old });
  const { status, out } = await program(["diff", "a.json", "a.json"], { folder });
  expect(status).toBe(0);
  expect(out).toContain("Nobody changes segment.");
});

test("what changed in words alone is told, and moves nobody", async () => {
  const folder = folderWith({
    "a.json": old,
    "b.json": old.replace("How do you buy?", "How do you order?"),
  });
  const { status, out } = await program(["diff", "a.json", "b.json"], { folder });
  expect(status).toBe(0);
  expect(out).toMatch(
    /Question 2 “How do you order\?”\n +Reworded: “How do you buy\?” → “How do you order\?”\./,
  );
});

test("moves are told with where from, where to, their share and an interview: status 1", async () => {
  const folder = folderWith({ "b.json": moved });
  const { status, out } = await program(["diff", "-", "b.json"], { folder, input: old });
  expect(status).toBe(1);
  expect(out).toMatch(/^[\d.]+% of prospects change segment\./);
  expect(out).toMatch(/Pay less +Keep the line running +[\d.]+%\n +before \{ "late": "wait"/);
  expect(out).toMatch(/\n {4}after {2}\{ "/);
  expect(out).toMatch(/Pay less +33\.3% +[\d.]+%/);
  expect(Math.max(...out.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(80);
});

test("--json gives the same as one object, renames as plain objects", async () => {
  const folder = folderWith({ "a.json": old, "b.json": moved.replaceAll('"late"', '"delay"') });
  const { status, out } = await program(["diff", "a.json", "b.json", "--json"], { folder });
  expect(status).toBe(1);
  const edit = JSON.parse(out);
  expect(Object.keys(edit).sort()).toEqual([
    "added",
    "after",
    "before",
    "changes",
    "facts",
    "moved",
    "moves",
    "newAnswers",
    "records",
    "removed",
    "renames",
    "rewordings",
  ]);
  expect(edit.renames).toEqual({ questions: { late: "delay" }, options: {}, segments: {} });
  expect(edit.moved).toBeGreaterThan(0);
  expect(edit.moves).toContainEqual({
    from: "price",
    to: "uptime",
    share: expect.any(Number),
    moves: true,
    witness: { before: expect.any(Object), after: expect.any(Object) },
  });
});

test("--rename tells what likeness can't see", async () => {
  const changed = old
    .replaceAll('"choice"', '"criterion"')
    .replace("What decides?", "Tell us whom you bought from last, and the reason");
  const folder = folderWith({ "a.json": old, "b.json": changed });
  const args = ["diff", "a.json", "b.json", "--rename", "choice=criterion"];
  const { status, out } = await program(args, { folder });
  expect({ status, out }).toEqual({
    status: 0,
    out: expect.stringContaining("Short name: “choice” → “criterion”."),
  });
});

test("--records weighs by past interviews, from a list or from lines", async () => {
  const waits = { answers: { late: "wait", buying: "quote" }, segment: "price" };
  const stops = { answers: { late: "stop", buying: "call" }, known: {} };
  const begun = { answers: { late: "stop" } };
  const records = [waits, stops, stops, stops, begun];
  const folder = folderWith({
    "a.json": old,
    "b.json": moved,
    "list.json": json(records),
    "lines.jsonl": records.map((record) => JSON.stringify(record)).join("\n"),
  });
  for (const file of ["list.json", "lines.jsonl"]) {
    const args = ["diff", "a.json", "b.json", "--records", file];
    const { out } = await program(args, { folder });
    expect(out).toMatch(/Weighed by past interviews: 4\. Left\s+out[^:]*: 1\./);
  }
});

test("past interviews of which none finishes in the old version are failure: nobody can be told to stay", async () => {
  const folder = folderWith({
    "a.json": old,
    "b.json": moved,
    "begun.json": json([{ answers: { late: "stop" } }, { answers: { nothing: "here" } }]),
  });
  const args = ["diff", "a.json", "b.json", "--records", "begun.json"];
  const { status, out, err } = await program(args, { folder });
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toMatch(/past interviews in begun\.json \(2\), none finishes in a\.json/);
});

test("--help says what --json prints, key by key", async () => {
  const folder = folderWith({ "a.json": old, "b.json": moved });
  const { out: help } = await program(["diff", "--help"]);
  const { out } = await program(["diff", "a.json", "b.json", "--json"], { folder });
  const edit = JSON.parse(out);
  const [move] = edit.moves.filter((each: { moves: boolean }) => each.moves);
  for (const key of [...Object.keys(edit), ...Object.keys(move)]) expect(help).toContain(key);
});

test.each([
  ["standard input for both versions", ["diff", "-", "-"], /one file.*name the other/s],
  ["and for past interviews", ["diff", "-", "a.json", "--records", "-"], /one file/],
  [
    "a file with problems",
    ["diff", "a.json", "broken.json"],
    /broken\.json(.|\n)*no segment "prize"/u,
  ],
  ["an unknown rename", ["diff", "a.json", "a.json", "--rename", "x=y"], /no "x" that became "y"/],
  ["half a rename", ["diff", "a.json", "a.json", "--rename", "x"], /takes .*not “x”/],
  [
    "records without answers",
    ["diff", "a.json", "a.json", "--records", "a.json"],
    /line 1 holds no interview/,
  ],
  [
    "records that are no JSON",
    ["diff", "a.json", "a.json", "--records", "text"],
    /text, line 2 is not/,
  ],
])("failure ends with status 2: %s", async (_, args, message) => {
  const folder = folderWith({
    "a.json": JSON.stringify(sound()),
    "broken.json": old.replace('"fallback": "price"', '"fallback": "prize"'),
    text: '{ "answers": {} }\nno JSON',
  });
  const { status, out, err } = await program(args, { folder });
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toMatch(message);
});

test("--markdown says who moves and what was changed, and nothing in it becomes markup", async () => {
  const folder = folderWith({
    "a.json": old,
    "b.json": moved.replace("How do you buy?", "Do <b>you</b> *buy*, @everybody?"),
  });
  const { status, out } = await program(["diff", "a.json", "b.json", "--markdown"], { folder });
  expect(status).toBe(1);
  expect(out).toMatch(
    /^### What it does to prospects\n\n\*\*[\d\\.]+% of prospects change segment\./,
  );
  expect(out).toMatch(/- Pay less loses [\d.]+ of 100 prospects\./);
  expect(out).toMatch(/\| Pay less \| Keep the line running \| [\d.]+% \|/);
  expect(out).toMatch(
    /- Answer “.*” now gives 3 points to Keep the line running instead of none\./,
  );
  expect(out).toContain("Do \\<b\\>you\\</b\\> \\*buy\\*, @&#8203;everybody?");
});

test("--json and --markdown are one or the other", async () => {
  const folder = folderWith({ "a.json": old });
  const args = ["diff", "a.json", "a.json", "--json", "--markdown"];
  const { status, err } = await program(args, { folder });
  expect([status, err]).toEqual([2, expect.stringContaining("Choose one of")]);
});

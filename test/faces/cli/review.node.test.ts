import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { decide } from "../../../src/index.ts";
import { recordsAsCsv } from "../../../src/interview/calls/recordsAsCsv.ts";
import type { InterviewRecord } from "../../../src/interview/record/record.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { folderWith, program } from "./program.ts";
import { json, sound } from "./samples.ts";

const definition = definitionOf(sound());
const naming = {
  late: "A part is late. What happens?",
  buying: "How do you buy?",
  choice: "What decides?",
};

/** A day in the quarter that lies so many before this one. */
function ago(quarters: number): string {
  const now = new Date();
  const month = Math.floor(now.getUTCMonth() / 3) * 3 - 3 * quarters;
  return new Date(Date.UTC(now.getUTCFullYear(), month, 12)).toISOString();
}

/** A record of an interview in which everything was said for one segment. */
function record(
  at: number,
  quarters: number,
  option: 0 | 1 | 2,
  more: Partial<InterviewRecord> = {},
) {
  const answers = {
    late: ["stop", "wait", "phone"][option] as string,
    buying: ["call", "quote", "list"][option] as string,
    choice: ["speed", "cost", "paperwork"][option] as string,
  };
  const { segment, decidedBy, lead, close, runnerUp, scores } = decide(definition, { answers });
  const when = ago(quarters);
  return {
    format: 1,
    key: `k${at}`,
    interview: `i${at}`,
    channel: "website",
    status: "final",
    questionnaire: "supply",
    version: "1",
    language: "en",
    ...{ startedAt: when, finishedAt: when, changedAt: when },
    ...{ segment, settled: true, decidedBy, leadPoints: lead, close, runnerUp, scores },
    person: { email: `p${at}@example.com` },
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, one]) => [
        id,
        { options: [one], question: naming[id as keyof typeof naming], answer: `Option ${one}` },
      ]),
    ),
    facts: {},
    notCounted: { answers: {}, facts: {} },
    ...more,
  } as InterviewRecord;
}

const lines = (records: readonly object[]) =>
  records.map((one) => `${JSON.stringify(one)}\n`).join("");

/** Six quarters of eighty interviews; in the last two that are over, fewer of the first segment are won. */
const records = [1, 2, 3, 4, 5, 6].flatMap((quarters) =>
  Array.from({ length: 80 }, (_, at) =>
    record(quarters * 100 + at, quarters, at % 2 === 0 ? 0 : 1),
  ),
);
const deals = [
  "deal;email;stage;amount;cost to serve;days;churned",
  ...records.map(({ person }, at) => {
    const isLate = at < 160;
    const isFirst = at % 2 === 0;
    const isWon = isFirst && isLate ? at % 20 === 0 : at % 5 < 2;
    const won = isWon
      ? `${1000 + at};${300 + (at % 7)};${20 + (at % 9)};${at % 3 ? "no" : "yes"}`
      : ";;;";
    return `d${at};${person.email};${isWon ? "Closed won" : "Closed lost"};${won}`;
  }),
];

test("review tells a fall of a segment’s win rate, and where to look again", async () => {
  const folder = folderWith({
    "needs.json": json(sound()),
    "records.ndjson": `${lines(records)}oops\n${lines([records[0] as object])}`,
    "deals.csv": [
      ...deals,
      "d;nobody@example.com;won;;;;",
      "d;p100@example.com;perhaps;;;;",
      "short",
    ].join("\n"),
  });
  const command = ["review", "needs.json", "records.ndjson", "--outcomes", "deals.csv"];
  const { status, out, err } = await program([...command, "--html", "out.html"], { folder });
  expect({ status, err }).toEqual({ status: 0, err: "" });
  const plain = out.replace(/\s+/g, " ");
  expect(plain).toContain("480 interviews, 480 of them finished.");
  expect(plain).toContain("1 record was of an interview that was told again; the last counts.");
  expect(plain).toContain("records.ndjson, line 481: no JSON");
  expect(plain).toContain("email as id (guessed)");
  expect(plain).toContain("480 deals joined to interviews, 1 of no interview here");
  expect(plain).toContain("neither won nor lost: “perhaps”");
  expect(plain).toContain("fewer cells than headings (1)");
  expect(plain).toContain(
    "Look again at Keep the line running, because its win rate fell from 40% to 10%",
  );
  expect(plain).toContain("too few to tell");

  // A page takes the place of a page, and of nothing else.
  expect((await program([...command, "--html", "out.html"], { folder })).status).toBe(0);
  for (const other of ["needs.json", "records.ndjson"]) {
    const before = readFileSync(join(folder, other), "utf8");
    const refused = await program([...command, "--html", other], { folder });
    expect(refused.status).toBe(2);
    expect(refused.err).toContain(`${other} is there already, and is no page.`);
    expect(readFileSync(join(folder, other), "utf8")).toBe(before);
  }
  const page = readFileSync(join(folder, "out.html"), "utf8");
  expect(page).toContain("Look again at Keep the line running");
  expect(page).not.toMatch(/<script|https?:/);

  const { review } = JSON.parse((await program([...command, "--json"], { folder })).out);
  expect(review.reasons).toMatchObject([{ code: "win-rate", level: "alarm", segment: "uptime" }]);
  expect(review.mix.map(({ verdict }: { verdict: string }) => verdict)).not.toContain("alarm");

  const german = await program([...command, "--language", "de"], { folder });
  expect(german.out.replace(/\s+/g, " ")).toContain("Noch einmal ansehen: Keep the line running");
});

test("an amount in another currency than the questionnaire’s is told with its line, and not added", async () => {
  const folder = folderWith({
    "needs.json": json({ ...sound(), rep: { currency: "EUR" } }),
    "records.ndjson": lines(records),
    "deals.csv": [
      "email;stage;amount",
      "p100@example.com;won;$9000",
      "p102@example.com;won;€ 500",
    ].join("\n"),
  });
  const command = ["review", "needs.json", "records.ndjson", "--outcomes", "deals.csv"];
  const { out } = await program(command, { folder });
  const plain = out.replace(/\s+/g, " ");
  expect(plain).toContain("line 2: another currency than the questionnaire’s (EUR): “$9000”");
  expect(plain).toContain("€500");
  expect(plain).not.toContain("4,750");
});

test("where no row of the outcomes is of an interview, it says by what one would be", async () => {
  const folder = folderWith({
    "needs.json": json(sound()),
    "records.ndjson": lines(records.slice(0, 40)),
    "deals.csv": "email;stage\nnobody@example.com;won\nno-one@example.com;lost\n",
  });
  const command = ["review", "needs.json", "records.ndjson", "--outcomes", "deals.csv"];
  const { out } = await program(command, { folder });
  const plain = out.replace(/\s+/g, " ");
  expect(plain).toContain("0 deals joined to interviews, 2 of no interview here.");
  expect(plain).toContain("A row counts once it names an interview that is here");
  expect(plain).not.toContain("Contract value");
});

test("the receiver’s table says the same as its records", async () => {
  const folder = folderWith({
    "needs.json": json(sound()),
    "records.ndjson": lines(records),
    "records.csv": recordsAsCsv(records),
  });
  const said = async (file: string) =>
    JSON.parse((await program(["review", "needs.json", file, "--json"], { folder })).out).review;
  const [table, told] = [await said("records.csv"), await said("records.ndjson")];
  expect(table.interviews.notWhole).toBe(480);
  expect({ ...table, interviews: told.interviews }).toEqual(told);
});

test("overrules come with reasons and the edit that would have agreed", async () => {
  const answers = {
    late: { options: ["stop"] },
    buying: { options: ["quote"] },
    choice: { options: ["paperwork"] },
  };
  const overruled = (at: number) =>
    record(at, 1, 0, {
      channel: "console",
      segment: "price",
      decidedBy: "person",
      overruled: { by: "Ida", from: "uptime", fromName: null, why: "Tenders only" },
      answers,
    });
  const near = { ...sound(), examples: [] };
  // One point more decides: three for the segment of the answers, two and one for the chosen one.
  Object.assign((near.questions[1] as { options: object[] }).options[1] as object, {
    points: { price: 2, order: -2 },
  });
  Object.assign((near.questions[2] as { options: object[] }).options[2] as object, {
    points: { price: 1 },
  });
  const tied = definitionOf(near);
  const given = Object.fromEntries(Object.entries(answers).map(([id, one]) => [id, one.options]));
  const { segment: from } = decide(tied, { answers: given });
  const to = from === "price" ? "uptime" : "price";
  const all = [{ ...overruled(1), segment: to }, { ...overruled(2), segment: to }, record(3, 1, 2)];
  const folder = folderWith({ "needs.json": json(near), "records.ndjson": lines(all) });
  const command = ["review", "needs.json", "records.ndjson"];
  const { review } = JSON.parse((await program([...command, "--json"], { folder })).out);
  expect(review.overrules).toEqual([
    { from, calls: 2, overruled: 2, to: { [to]: 2 }, reasons: [{ why: "Tenders only", count: 2 }] },
  ]);
  expect(review.edits.looked).toBe(review.edits.of);
  expect(review.edits.best[0]).toMatchObject({ agrees: 2, moves: 0, open: 0 });
  const text = (await program(command, { folder })).out.replace(/\s+/g, " ");
  expect(text).toContain("agrees with 2, and moves 0 besides");
  expect(text).not.toContain("Looked through");
});

test("what nobody was asked was not answered by everybody, and not sure is said in words", async () => {
  const unsure = { ...sound(), examples: [] };
  unsure.questions = unsure.questions.map((one) => ({ ...one, unsure: true }));
  const one = record(1, 1, 0, { answers: {} });
  const broken = { ...record(2, 1, 0), changedAt: undefined };
  const text = async (records: readonly object[]) => {
    const folder = folderWith({ "needs.json": json(unsure), "records.ndjson": lines(records) });
    const { out } = await program(["review", "needs.json", "records.ndjson"], { folder });
    return out.replace(/\s+/g, " ");
  };
  const none = await text([one, broken]);
  expect(none).not.toContain("Every answer was given by somebody");
  expect(none).toContain("“What decides?”: nobody answered it");
  expect(none).toContain("1 interview, 1 of them finished");
  expect(none).toContain("line 2: no interview: its field “changedAt” is missing");
  const some = await text([record(3, 1, 0)]);
  expect(some).toContain("“Not sure” of “What decides?”: nobody of 1");
  expect(some).not.toContain("“unsure”");
});

test.each([
  [["review", "needs.json", "records.ndjson", "--map", "x=id"], "--map needs --outcomes"],
  [
    ["review", "needs.json", "records.ndjson", "--outcomes", "none.csv"],
    "no column says which interview",
  ],
  [["review", "needs.json", "records.ndjson", "--language", "fr"], "review speaks en and de"],
  [["review", "needs.json", "needs.json"], "no interview is in there"],
])("%s is refused with its reason", async (args, reason) => {
  const folder = folderWith({
    "needs.json": json(sound()),
    "records.ndjson": lines(records.slice(0, 2)),
    "none.csv": "what,ever\n1,2\n",
  });
  const { status, out, err } = await program(args, { folder });
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain(reason);
});

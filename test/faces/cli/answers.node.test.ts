import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { folderWith, program } from "./program.ts";
import { json, sound } from "./samples.ts";

const questionnaire = sound();
const text = json({
  ...questionnaire,
  questions: [
    {
      id: "staff",
      text: "Staff",
      ask: "never",
      options: [
        { id: "few", text: "Few", range: { below: 10 } },
        { id: "some", text: "Some", range: { from: 10, below: 100 } },
      ],
    },
    ...questionnaire.questions,
  ],
  decision: {
    fallback: "price",
    rules: [{ when: { staff: "few" }, segment: "order", rep: { because: "They have no buyer." } }],
  },
});

async function answered(command: string, ...args: string[]) {
  const folder = folderWith({ "a.json": text });
  return program([command, "a.json", ...args], { folder });
}

describe("classify", () => {
  test("gives the walk and the decision as JSON", async () => {
    const { status, out } = await answered(
      "classify",
      "--answers",
      '{ "late": "stop", "buying": "call" }',
    );
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual({
      walk: {
        complete: true,
        next: null,
        offered: [],
        path: ["late", "buying"],
        counted: { late: ["stop"], buying: ["call"] },
      },
      decision: {
        segment: "uptime",
        decidedBy: "points",
        rule: null,
        scores: { uptime: 5, price: 0, order: 0 },
        lead: 5,
        close: false,
        runnerUp: null,
      },
    });
  });

  test("says what is next while the interview is not complete", async () => {
    const { out } = await answered("classify", "--answers", '{ "late": "stop" }');
    expect(JSON.parse(out).walk).toMatchObject({ complete: false, next: "buying" });
  });

  test("takes known numbers by their range; one in no range counts as not known", async () => {
    const few = await answered("classify", "--known", '{ "staff": 4 }');
    expect(JSON.parse(few.out).decision).toMatchObject({ segment: "order", decidedBy: "rule" });
    const lots = await answered("classify", "--known", '{ "staff": 4000 }');
    expect(lots.status).toBe(0);
    expect(JSON.parse(lots.out).walk.counted).toEqual({});
  });
});

describe("explain", () => {
  test("names the segment, what spoke for it, and what would change it", async () => {
    const answers = '{ "late": "stop", "buying": "quote", "choice": "speed" }';
    const { status, out } = await answered("explain", "--answers", answers);
    expect(status).toBe(0);
    expect(out).toMatch(/^Keep the line running \(uptime\)\n/);
    expect(out).toContain("Decided by points: 3 points ahead of “Pay less”.");
    expect(out).toContain("   +3  A part is late. What happens? Option stop\n");
    expect(out).toMatch(/What would change it\n(.*\n)+ +would lead to “/);
  });

  test("names the rule that decided, and why it is there", async () => {
    const { out } = await answered("explain", "--known", '{ "staff": 4 }');
    expect(out).toContain("Rule 1 decided: They have no buyer.");
    expect(out).toMatch(/waits for\n +Staff: Few/);
  });

  test("names the answers that don't count, and none that does", async () => {
    const ahead = await answered("explain", "--answers", '{ "buying": "quote" }');
    expect(ahead.out).toMatch(/No segment has a point(.|\n)*\nGiven, but not counted\n {2}\S.*\n$/);
    const answers = '{ "late": "stop", "buying": "quote", "choice": "speed" }';
    const inTurn = await answered("explain", "--answers", answers);
    expect(inTurn.out).not.toContain("not counted");
    const lots = await answered("explain", "--answers", answers, "--known", '{ "staff": 4000 }');
    expect(lots.out).toMatch(/\nGiven, but not counted\n {2}Staff\n$/);
  });

  test("of an unfinished interview, says what comes next and where it can still end", async () => {
    const { out } = await answered("explain", "--answers", '{ "late": "stop" }');
    expect(out).toMatch(/not finished: “How do you buy\?” comes\s+next/);
    expect(out.replaceAll(/\s+/g, " ")).toContain(
      "can still end in “Keep the line running”, “Pay less”, “Order once”",
    );
    expect(out).not.toContain("What would change it");
  });
});

describe("slips are refused with status 2", () => {
  test.each([
    ["no JSON", ["--answers", "{late: stop}"], /--answers is not JSON/],
    ["a list", ["--known", "[]"], /--known should be an object/],
    ["a number as an answer", ["--answers", '{ "staff": "12" }'], /can only be --known/],
    [
      "a number that could be two",
      ["--known", '{ "staff": "1,200" }'],
      /"1,200" could be two numbers/,
    ],
    ["an unknown question", ["--answers", '{ "lat": "stop" }'], /“lat”\. Did you mean “late”\?/],
    [
      "an unknown option",
      ["--answers", '{ "late": "stpo" }'],
      /does not answer “late”.*stop, wait/,
    ],
    ["a fact as an answer", ["--answers", '{ "staff": "few" }'], /can only be --known/],
    ["several at once", ["--answers", '{ "x": "y", "z": "y" }'], /“x”.*\n.*“z”/],
  ])("%s", async (_, args, message) => {
    const { status, out, err } = await answered("classify", ...args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(message);
  });
});

test("a file with problems shows them on standard error, with status 2", async () => {
  const folder = folderWith({ "a.json": '{ "format": 1 }' });
  const { status, out, err } = await program(["classify", "a.json", "--answers", "{}"], { folder });
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toMatch(/^a\.json\n/);
  expect(err).toContain("1 │ {");
});

describe("classify over a table", () => {
  const table =
    'deal;Staff;late;buying;name\n1;120;stop;call;=1+1\n2;7;wait;;-5\n3;;nonsense;quote;a "b"\n4;1\n';
  const placed = (...args: string[]) => {
    const folder = folderWith({ "a.json": text, "deals.csv": table });
    return { folder, done: program(["classify", "a.json", "deals.csv", ...args], { folder }) };
  };

  test("gives each row its segment, beside what it was; what is no answer or no row is told", async () => {
    const { status, out, err } = await placed("--format", "ndjson").done;
    expect(status).toBe(0);
    const rows = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows.map(({ deal, name }) => [deal, name])).toEqual([
      ["1", "=1+1"],
      ["2", "-5"],
      ["3", 'a "b"'],
    ]);
    const single = async (answers: object, known: object = {}) => {
      const { out } = await answered(
        "classify",
        "--answers",
        json(answers),
        "--known",
        json(known),
      );
      return JSON.parse(out).decision;
    };
    const decisions = [
      await single({ late: "stop", buying: "call" }),
      await single({ late: "wait" }, { staff: 7 }),
      await single({}),
    ];
    expect(rows).toMatchObject(
      decisions.map(({ segment, decidedBy, lead, close, runnerUp }) => ({
        segment,
        decided_by: decidedBy,
        lead_points: lead,
        is_close: close,
        runner_up: runnerUp,
      })),
    );
    expect(rows.map(({ unanswered }) => unanswered)).toEqual([null, null, "late"]);
    expect(err).toContain("nonsense");
    expect(err).toMatch(/1 row was left out/);
    expect(err).toContain("3 rows got their segments.");
  });

  test("names no question of an interview that is over", async () => {
    const table = "late,buying,choice\nstop,call,\nstop,quote,\n,call,\nstop,quote,speed\n";
    const folder = folderWith({ "a.json": json(sound()), "deals.csv": table });
    const { out } = await program(["classify", "a.json", "deals.csv", "--format", "ndjson"], {
      folder,
    });
    const rows = out.trim().split("\n");
    expect(rows.map((line) => JSON.parse(line).unanswered)).toEqual([null, "choice", "late", null]);
  });

  test("writes a table that is safe to open in a spreadsheet, and keeps numbers numbers", async () => {
    const { out } = await placed().done;
    const [head, first, second] = out.slice(1).split("\r\n");
    expect(head).toBe(
      "deal,Staff,late,buying,name,segment,tier,decided_by,lead_points,is_close,runner_up,unanswered",
    );
    expect(first).toContain("'=1+1");
    expect(second).toContain(",-5,");
  });

  test("takes a workbook and Parquet, and gives Parquet", async () => {
    const rows = table.trim().split("\n").slice(0, -1);
    const workbook = await writeXlsx({
      sheets: [{ name: "Deals", rows: rows.map((row) => row.split(";")) }],
    });
    const folder = folderWith({ "a.json": text, "deals.xlsx": workbook });
    const classify = ["classify", "a.json"];
    const parquet = ["--format", "parquet", "--out"];
    const first = await program([...classify, "deals.xlsx", ...parquet, "one.parquet"], { folder });
    expect(first.status).toBe(0);
    const { buffer } = new Uint8Array(readFileSync(join(folder, "one.parquet")));
    const written = await parquetReadObjects({ file: buffer });
    expect(written).toMatchObject([
      { deal: "1", name: "=1+1", is_close: false, unanswered: null },
      { deal: "2", name: "-5", late: "wait", buying: null, unanswered: null },
      { deal: "3", late: "nonsense", segment: "price", lead_points: 0 },
    ]);
    const again = await program([...classify, "one.parquet", "--format", "ndjson"], { folder });
    const rowsAgain = again.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rowsAgain.map(({ nd_segment }) => nd_segment)).toEqual(
      written.map(({ segment }) => segment),
    );
  });

  test("of what is no table writes nothing", async () => {
    const folder = folderWith({ "a.json": text, "deals.xlsx": "PK\u0003\u0004 and so on" });
    const args = ["classify", "a.json", "deals.xlsx", "--out", "new.csv"];
    const { status, err } = await program(args, { folder });
    expect(status).toBe(2);
    expect(err).toContain("deals.xlsx: It is packed as a workbook (.xlsx) is");
    expect(readdirSync(folder).sort()).toEqual(["a.json", "deals.xlsx"]);
  });

  test("writes a new file whole, and never over one that is there", async () => {
    const { folder, done } = placed("--out", "new.csv");
    expect((await done).status).toBe(0);
    const written = readFileSync(join(folder, "new.csv"), "utf8");
    expect(written).toBe((await placed().done).out);
    const again = await program(["classify", "a.json", "deals.csv", "--out", "new.csv"], {
      folder,
    });
    expect(again.status).toBe(2);
    expect(again.err).toContain("new.csv is there already.");
    expect(readdirSync(folder).sort()).toEqual(["a.json", "deals.csv", "new.csv"]);
  });

  test("leaves nothing behind where it can't be written to its end", async () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => `${at},stop,call`).join("\n");
    const folder = folderWith({ "a.json": text, "deals.csv": `deal,late,buying\n${rows}\n` });
    const { status, err } = await program(["classify", "a.json", "deals.csv", "--out", "new.csv"], {
      folder,
      limit: 100,
    });
    expect(status).toBe(2);
    expect(err).toContain("new.csv can’t be written");
    expect(readdirSync(folder).sort()).toEqual(["a.json", "deals.csv"]);
  });
});

test("export makes a workbook of which texts stay texts, and no other of what is there", async () => {
  const folder = folderWith({ "a.json": text.replace("Staff", "=1+1") });
  const args = ["export", "a.json", "--to", "xlsx", "--out", "a.xlsx", "--rows", "3"];
  expect((await program(args, { folder })).status).toBe(0);
  const [prospects] = (await readXlsx(readFileSync(join(folder, "a.xlsx")))).sheets;
  expect(prospects?.rows[0]?.slice(0, 3)).toEqual(["prospect", "=1+1", expect.any(String)]);
  expect(prospects?.cells?.get("0,1")?.formula).toBeUndefined();
  expect(prospects?.rows).toHaveLength(4);
  expect(prospects?.dataValidations?.[0]).toMatchObject({ type: "list", range: "B2:B4" });
  expect((await program(args, { folder })).err).toContain("a.xlsx is there already.");
});

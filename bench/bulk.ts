// npm run bench:bulk: how many prospects a second get their segment, beside other ways to do the same, and beside merely
// reading what they said. Columns are in memory, a million rows; ways that are slower get fewer rows.
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { Engine } from "json-rules-engine";
import { compiled } from "../src/evidence/bulk/compiled.ts";
import { statementOf } from "../src/evidence/bulk/sql/statement.ts";
import {
  type Answers,
  createActor,
  type Definition,
  decide,
  machineFor,
  read as readText,
} from "../src/index.ts";
import { optionsOf, planOf } from "../src/questionnaire/decision/plan.ts";

const rows = 1_000_000;

for (const name of ["fintech-projects", "industrial-distributor", "utility-services"]) {
  const definition = shipped(name);
  const columns = randomColumns(definition);
  console.log(`\n${name}: ${columns.length} questions`);
  const reading = await rate(rows, () => read(columns));
  tell("merely read, byte by byte", reading, reading);
  const { classifyAll } = compiled(definition);
  const into = new Uint32Array(rows);
  tell("compiled", await rate(rows, () => classifyAll(columns, into)), reading);
  const answers = answersOf(definition, columns, 10_000);
  tell(
    "walked one by one",
    await rate(answers.length, () => answers.map((one) => decide(definition, { answers: one }))),
    reading,
  );
  const machine = machineFor(definition);
  const few = answers.slice(0, 2_000);
  const act = (one: Answers) =>
    createActor(machine, { input: { answers: one } })
      .start()
      .getSnapshot();
  tell("an XState actor each", await rate(few.length, () => few.map(act)), reading);
  const engine = rulesOf(definition);
  const run = async () => {
    for (const one of few) await engine.run(one);
  };
  tell("json-rules-engine, points alone", await rate(few.length, run), reading);
  tell("DuckDB, by our SQL", await inDuckDb(definition), reading);
}

function shipped(name: string): Definition {
  const file = new URL(`../questionnaires/${name}.json`, import.meta.url);
  const reading = readText(readFileSync(file, "utf8"));
  if (!reading.ok) throw new Error(`${name} has problems.`);
  return reading.definition;
}

/** Answers by chance, missing ones among them, as codes. */
function randomColumns(definition: Definition): Uint8Array[] {
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  return compiled(definition).codes.map((many) =>
    Uint8Array.from({ length: rows }, () => Math.floor(random() * many)),
  );
}

function answersOf(definition: Definition, columns: readonly Uint8Array[], most: number) {
  const { questions } = planOf(definition);
  return Array.from({ length: most }, (_, row) =>
    Object.fromEntries(
      questions.flatMap((question, at) => {
        const code = columns[at]?.[row] ?? 0;
        return code === 0
          ? []
          : [[question.id, optionsOf(question, question.answers[code - 1] ?? 0)]];
      }),
    ),
  );
}

function read(columns: readonly Uint8Array[]): number {
  let sum = 0;
  for (const column of columns)
    for (let row = 0; row < column.length; row++) sum += column[row] ?? 0;
  return sum;
}

/** Rows a second, the best of some times: others on the machine only ever make it slower. */
async function rate(many: number, work: () => unknown): Promise<number> {
  let best = 0;
  for (let time = 0; time < 7; time++) {
    const start = performance.now();
    await work();
    best = Math.max(best, (many / (performance.now() - start)) * 1000);
  }
  return best;
}

/** A rule for each answer that gives points, which are told as an event; whoever runs it would still have to add them up. */
function rulesOf({ questions }: Definition): Engine {
  const rules = questions.flatMap(({ id, options }) =>
    options
      .filter(({ points }) => points)
      .map((option) => ({
        conditions: { all: [{ fact: id, operator: "contains", value: option.id }] },
        event: { type: "points", params: { ...option.points } },
      })),
  );
  return new Engine(rules, { allowUndefinedFacts: true });
}

/** DuckDB's evaluation of the statement over ids, without writing what comes of it. */
async function inDuckDb(definition: Definition): Promise<number> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const columns = definition.questions.map(({ id, options }) => {
    const numbers = options.some(({ range }) => range);
    const pick = `(hash(i, '${id}') % ${options.length + 1})`;
    const ids = `CASE ${pick} ${options.map((one, at) => `WHEN ${at} THEN '${one.id}'`).join(" ")} END`;
    return `${numbers ? `(hash(i, '${id}') % 500)::DOUBLE` : ids} AS "${id.replaceAll("-", "_")}"`;
  });
  await connection.run(`CREATE TABLE answers AS SELECT ${columns} FROM range(${rows}) t(i)`);
  const statement = statementOf(definition, { dialect: "duckdb", table: "answers" });
  let best = 0;
  for (let time = 0; time < 3; time++) {
    const start = performance.now();
    await connection.run(`SELECT segment, count(*) FROM (${statement}) GROUP BY segment`);
    best = Math.max(best, (rows / (performance.now() - start)) * 1000);
  }
  connection.closeSync();
  return best;
}

function tell(way: string, perSecond: number, reading: number): void {
  const ratio = perSecond / reading;
  const times = ratio >= 0.1 ? ratio.toFixed(2) : ratio.toPrecision(1);
  console.log(
    `  ${way.padEnd(34)}${Math.round(perSecond).toLocaleString("en").padStart(14)} rows/s${times.padStart(10)} ×`,
  );
}

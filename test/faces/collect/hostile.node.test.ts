import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readRecord } from "../../../src/interview/record/record.ts";
import { interviews } from "../../questionnaires/interviews.ts";
import { everyDay } from "../../runs.ts";
import { folderWith } from "../cli/program.ts";
import { forwarding, secret } from "./forward/forwarding.ts";
import { type PostgresServer, startPostgres } from "./postgres.ts";
import { form, given, leadOf, send, source, submission } from "./sending.ts";

const [{ answers } = { answers: {} }] = interviews(form);
/** Stands in each body that is made of a good one. */
const marker = "ada-lovelace";

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.remove());

const website = submission(answers, leadOf(`${marker}@example.com`));
const call = {
  format: 1,
  key: marker,
  interview: marker,
  channel: "console",
  status: "final",
  questionnaire: source.id,
  version: source.version,
  language: "en",
  startedAt: "2026-11-30T09:00:00Z",
  finishedAt: "2026-11-30T09:20:00Z",
  changedAt: "2026-11-30T09:20:00Z",
  segment: source.segments[0]?.id,
  settled: true,
  decidedBy: "points",
  leadPoints: 3,
  close: false,
  runnerUp: null,
  scores: {},
  person: { name: marker, email: `${marker}@example.com` },
  answers: {},
  facts: {},
  notCounted: { answers: {}, facts: {} },
  context: { deal: 4711, contact: "003000000000001AAA" },
  steps: [{ text: marker, due: "2026-12-04", done: false }],
};

/** What JSON can say and hardly anybody means. */
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("\0", "\ud800", "'; DROP TABLE records; --", "=cmd()", "x".repeat(5_000)),
);
const value = fc.anything({
  key: fc.oneof(fc.constantFrom("__proto__", "constructor", "toString", "key", "answers"), text),
  values: [text, fc.double(), fc.integer(), fc.boolean(), fc.constant(null)],
});

/** A body of something good, of which parts are something else. */
function mutated(good: object) {
  const paths = pathsIn(good);
  return fc
    .tuple(fc.uuid(), fc.array(fc.record({ path: fc.constantFrom(...paths), value })))
    .map(([key, changes]) =>
      JSON.stringify(
        changes.reduce<unknown>((body, { path, value }) => setIn(body, path, value), {
          ...structuredClone(good),
          key,
        }),
      ),
    );
}

const body = fc.oneof(
  mutated(website),
  mutated(call),
  fc.json(),
  text,
  fc.constantFrom("[".repeat(100_000), '{"a":'.repeat(20_000), "", "null", "1e999"),
);

/** So many at once, of 100,000 on both databases. */
const atOnce = 10;
const numRuns = everyDay ? 50 : 5_000;
/** What hangs is ended then; on a slow machine the long run takes a good part of it. */
const anHour = 3_600_000;

test.each([
  { name: "SQLite", place: async () => `${folderWith()}/records.db` },
  { name: "PostgreSQL", place: () => postgres.database() },
])(
  "on $name, hostile bodies are refused or kept by the schema, and nothing of them is logged",
  async ({ place }) => {
    const log: unknown[] = [];
    const { port } = await forwarding(await place(), [], { onRequest: (done) => log.push(done) });
    const told = new Set<number>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(body, { minLength: atOnce, maxLength: atOnce }),
        fc.constantFrom("/records", "/events"),
        async (bodies, path) => {
          const sent = await Promise.all(bodies.map((one) => send(port, one, {}, path)));
          for (const { status } of sent) told.add(status);
          await Promise.all(sent.map((answer) => answer.arrayBuffer()));
        },
      ),
      { numRuns },
    );
    expect([...told].toSorted()).toEqual([200, 400, 422]);
    let count = 0;
    for (const query of ["", "&aside=yes"]) {
      for (const record of await given(port, secret, query)) {
        expect(readRecord(record)).toEqual(record);
        count++;
      }
    }
    // A good part of them was taken, so that there is something to be held to the schema.
    expect(count).toBeGreaterThan(numRuns / 10);
    expect(log).toHaveLength(numRuns * atOnce + 2);
    const paths = new Set(log.map((one) => JSON.stringify({ ...Object(one), status: 0, ms: 0 })));
    expect(paths.size).toBeLessThanOrEqual(3);
    expect([...paths].join()).not.toContain(marker);
  },
  anHour,
);

function pathsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [path];
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, [...path, name])),
  ];
}

function setIn(value: unknown, [name, ...rest]: readonly string[], news: unknown): unknown {
  if (name === undefined) return jsonOf(news);
  if (typeof value !== "object" || value === null) return value;
  return { ...value, [name]: setIn((value as Record<string, unknown>)[name], rest, news) };
}

/** What of a value can stand in JSON. */
function jsonOf(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? "null");
  } catch {
    return "nothing that JSON can say";
  }
}

import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { interviews } from "../../../questionnaires/interviews.ts";
import { runs } from "../../../runs.ts";
import { folderWith } from "../../cli/program.ts";
import { type PostgresServer, startPostgres } from "../postgres.ts";
import { deliver, receiving } from "../receiving.ts";
import { form, kept, leadOf, submission } from "../sending.ts";
import { listening } from "./listening.ts";

const [{ answers } = { answers: {} }] = interviews(form);
const signing = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.remove());

test.each([
  { name: "SQLite", count: 1 },
  { name: "PostgreSQL, two beside each other", count: 2 },
])("on $name: receivers are killed between website and target, answers get lost, and all that was taken arrives", async ({
  count,
}) => {
  const database = count === 1 ? undefined : await postgres.database();
  const arrived = new Set<string>();
  const target = await listening(({ headers }, number) => {
    // What was taken is taken, whether or not its answer gets through.
    arrived.add(`${headers["webhook-id"]}`);
    return number % 7 === 0 ? "lost" : { status: 200 };
  });
  const folder = folderWith({
    "questionnaire.json": kept.text,
    "questionnaire.codes.json": kept.codes,
    "targets.json": JSON.stringify([
      { name: "ours", kind: "webhook", url: target.url, secret: { env: "SIGNING" } },
    ]),
  });
  const surroundings = {
    options: ["--forward", "targets.json"],
    environment: { SIGNING: signing },
  };
  const receivers: Awaited<ReturnType<typeof receiving>>[] = [];
  for (let at = 0; at < count; at++) {
    receivers.push(await receiving(folder, database, surroundings));
  }
  const sent: string[] = [];
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 0, max: count - 1 }),
      async (soon, which) => {
        const bodies = Array.from({ length: 20 }, () => submission(answers, leadOf("a@b.example")));
        sent.push(...bodies.map(({ key }) => key));
        const before = target.requests.length;
        const deliveries = bodies.map((body, at) =>
          deliver(receivers[at % count]?.port ?? 0, body),
        );
        // A moment among those at which something of it is on its way to the target, or all of it is kept.
        await Promise.race([
          target.until(() => target.requests.length >= before + soon),
          Promise.all(deliveries),
        ]);
        await receivers[which]?.killAndStart();
        await Promise.all(deliveries);
      },
    ),
    runs(12),
  );
  await target.until(() => sent.every((key) => arrived.has(key)));
  expect([...arrived].toSorted()).toEqual(sent.toSorted());
});

import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync } from "node:fs";
import { dirname } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { interviews } from "../../questionnaires/interviews.ts";
import { runs } from "../../runs.ts";
import { folderWith, started } from "../cli/program.ts";
import { type PostgresServer, startPostgres } from "./postgres.ts";
import { deliver, readSecret, receiving } from "./receiving.ts";
import { form, given, kept, leadOf, submission } from "./sending.ts";

const [{ answers } = { answers: {} }] = interviews(form);

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.remove());

test.each([
  "SQLite",
  "PostgreSQL",
])("on %s, a receiver that is killed at any moment loses nothing that it took, and has it once", async (name) => {
  const database = name === "SQLite" ? undefined : await postgres.database();
  const folder = folderWith({
    "questionnaire.json": kept.text,
    "questionnaire.codes.json": kept.codes,
  });
  const receiver = await receiving(folder, database);
  const sent: string[] = [];
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (soon) => {
      const bodies = Array.from({ length: 40 }, () => submission(answers, leadOf("a@b.example")));
      sent.push(...bodies.map(({ key }) => key));
      let arrived = 0;
      let reached = () => {};
      const moment = new Promise<void>((now) => {
        reached = now;
      });
      const deliveries = bodies.map(async (body) => {
        await deliver(receiver.port, body);
        if (++arrived === soon) reached();
      });
      await moment;
      await receiver.killAndStart();
      await Promise.all(deliveries);
    }),
    runs(16),
  );
  const keys = (await given(receiver.port, readSecret)).map(({ key }) => key);
  expect(keys.toSorted()).toEqual(sent.toSorted());
});

test("a receiver that is asked to end does what is under way, and says where it took records", async () => {
  const folder = folderWith({
    "questionnaire.json": kept.text,
    "questionnaire.codes.json": kept.codes,
  });
  const run = started(["collect", "questionnaire.json", "--port", "0"], { folder });
  const [said] = await once(run.child.stderr, "data");
  const port = Number(/:(\d+)\//.exec(`${said}`)?.[1]);
  await deliver(port, submission(answers, leadOf("ada@example.com")));
  run.child.kill("SIGTERM");
  const { status, out } = await run.done;
  expect(status).toBe(0);
  const [line] = out.trim().split("\n");
  expect(JSON.parse(line ?? "")).toMatchObject({ method: "POST", path: "/records", status: 200 });
  expect(out).not.toMatch(/ada/i);
});

test("where a library of the receiver isn't installed, it says which, and how to get it", async () => {
  const folder = folderWith({
    "questionnaire.json": kept.text,
    "package.json": '{"type":"module"}',
  });
  // The program alone, away from what is installed here.
  cpSync(dirname(inject("program")), folder, {
    recursive: true,
    filter: (path) => !path.includes("node_modules"),
  });
  const run = spawnSync(process.execPath, ["main.js", "collect", "questionnaire.json"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(run.status).toBe(2);
  expect(run.stderr).toMatch(
    /^The receiver needs \S+, which isn’t installed\..*npm install \S+\n$/,
  );
});

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { parse } from "jsonc-parser";
import { expect, onTestFinished, test } from "vitest";
import { freePort } from "../faces/collect/postgres.ts";
import { form, submission } from "../faces/collect/sending.ts";
import { interviews } from "../questionnaires/interviews.ts";

const readme = readFileSync("README.md", "utf8");

/** A project as pnpm lays it out: it reaches what it has installed by name, and nothing that this brought with it. */
function strictProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "needs-diagnostic-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(resolve("."), join(folder, "node_modules/needs-diagnostic"), "junction");
  return folder;
}

test("the example without React gives what it says, with no package but this one in reach", () => {
  const [, example = ""] = /```ts\n(.*?)```/s.exec(readme) ?? [];
  const [, where = ""] = /\.value; \/\/ \{ questions: "([^"]+)"/.exec(example) ?? [];
  const told = "\nconsole.log(JSON.stringify(actor.getSnapshot().value));";
  const value = execFileSync(process.execPath, ["--input-type=module"], {
    cwd: strictProject(),
    input: example + told,
    encoding: "utf8",
  });
  expect(JSON.parse(value)).toEqual({ questions: where });
});

test("the script of the element is as large as README and changelog say", () => {
  const script = gzipSync(readFileSync("dist/element/needs-diagnostic.js"), { level: 9 });
  const size = `${Math.round(script.length / 1000)} kB`;
  expect(readme).toContain(`one file of ${size} gzip`);
  expect(readFileSync("CHANGELOG.md", "utf8")).toContain(`one script of ${size}`);
});

test("every door of the package is named", () => {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
  const doors = Object.keys(exports).map((door) => `needs-diagnostic${door.slice(1)}`);
  const unnamed = doors.filter((door) => !door.endsWith(".json") && !readme.includes(door));
  expect(unnamed).toEqual([]);
});

test("the receiver of thirty lines takes what a website and a call send, each key once", async () => {
  const [, example = ""] = /```js\n(import \{ createHash.*?)```/s.exec(readme) ?? [];
  expect(example.trim().split("\n").length).toBe(30);
  const folder = strictProject();
  writeFileSync(join(folder, "receiver.mjs"), example);
  copyFileSync("questionnaires/fintech-projects.json", join(folder, "needs.json"));
  const port = await freePort();
  const receiver = spawn(process.execPath, ["receiver.mjs"], {
    cwd: folder,
    env: { ...process.env, PORT: `${port}` },
    stdio: "ignore",
  });
  onTestFinished(() => void receiver.kill());
  const send = (body: unknown) =>
    fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: JSON.stringify(body) });
  await expect
    .poll(() =>
      send({}).then(
        ({ status }) => status,
        () => null,
      ),
    )
    .toBe(422);
  // Whoever breaks off keeps nobody else from sending.
  const broken = connect(port, "127.0.0.1");
  broken.write("POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 9\r\n\r\n{");
  await once(broken, "ready");
  broken.resetAndDestroy();
  expect((await send("none")).status).toBe(422);
  const [{ answers } = { answers: {} }] = interviews(form);
  const sent = submission(answers);
  const { id, version } = JSON.parse(readFileSync("questionnaires/fintech-projects.json", "utf8"));
  for (const questionnaire of [
    { id, version: "1999" },
    { id: "other", version },
  ]) {
    const other = { ...sent, record: { ...sent.record, questionnaire } };
    expect((await send(other)).status).toBe(503);
  }
  const examples = [...readFileSync("docs/records.md", "utf8").matchAll(/```jsonc\n(.*?)```/gs)];
  for (const [, record = ""] of examples) {
    for (const _ of [1, 2]) expect((await send(parse(record))).status).toBe(200);
  }
  const kept = readdirSync(join(folder, "records")).map((name) =>
    JSON.parse(readFileSync(join(folder, "records", name), "utf8")),
  );
  const keys = examples.map(([, record = ""]) => (parse(record) as { key: string }).key);
  expect(kept.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
});

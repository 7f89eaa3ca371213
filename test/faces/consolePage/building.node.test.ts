import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { publish } from "../../../src/questionnaire/publish/publish.ts";
import { oven } from "../console/oven.ts";

/** This repository, with a `dist` of its own. */
function checkout(): string {
  const root = mkdtempSync(join(tmpdir(), "console-page-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const shared = [
    "src",
    "tools",
    "node_modules",
    "vite.config.ts",
    "package.json",
    "tsconfig.json",
  ];
  for (const name of shared) symlinkSync(resolve(name), join(root, name));
  return root;
}

function build(root: string, ...given: readonly string[]) {
  const program = resolve("node_modules/tsx/dist/cli.mjs");
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [program, "tools/consolePage.ts", ...given],
    { cwd: root, encoding: "utf8" },
  );
  return { status, said: stderr, stdout };
}

function put(root: string, name: string, content: unknown): void {
  writeFileSync(join(root, name), typeof content === "string" ? content : JSON.stringify(content));
}

test("what can't be shown is said before anything is built, and changes nothing", () => {
  const root = checkout();
  const publishing = publish(oven, { languages: ["en"] });
  put(root, "public.json", publishing.ok ? publishing.definition : null);
  put(root, "console.json", oven);
  put(root, "oven.json", oven);
  put(root, "broken.json", "{");
  mkdirSync(join(root, "dist/console-page"), { recursive: true });
  put(root, "dist/console-page/console.json", { questionnaire: "old.json" });
  const refusals: readonly (readonly [string[], RegExp])[] = [
    [["--questionnaire", "nowhere.json"], /^There is no nowhere\.json\.$/m],
    [["--questionnaire", "package.json"], /^package\.json is no questionnaire, or has problems:$/m],
    [
      ["--questionnaire", "broken.json"],
      /^broken\.json is no questionnaire, or has problems:\n {2}1:2 /m,
    ],
    [["--questionnaire", "public.json"], /^public\.json is the public form/m],
    [["--questionnaire", "console.json"], /^console\.json can’t lie beside the page/m],
    [
      ["--questionnaire", "oven.json", "--origin", "crm.example.com"],
      /^crm\.example\.com: an origin is such as/m,
    ],
    [[], /names old\.json, which isn’t there/],
    [["--questionaire", "oven.json"], /--questionaire/],
  ];
  for (const [given, words] of refusals) {
    const { status, said } = build(root, ...given);
    expect(said).toMatch(words);
    expect(said).not.toMatch(/^ +at /m);
    expect(status).toBe(1);
    expect(readdirSync(join(root, "dist"))).toEqual(["console-page"]);
    expect(readdirSync(join(root, "dist/console-page"))).toEqual(["console.json"]);
  }
});

test("what lay there stays in the next run: origins, the receiver, and other questionnaires", () => {
  const root = checkout();
  put(root, "oven.json", oven);
  const settings = () =>
    JSON.parse(readFileSync(join(root, "dist/console-page/console.json"), "utf8"));
  const { status, stdout } = build(
    root,
    "--questionnaire",
    "oven.json",
    "--origin",
    "https://CRM.example/",
  );
  expect(stdout).toMatch(/shows oven\.json, in frames of https:\/\/crm\.example\./);
  expect(status).toBe(0);
  expect(settings()).toEqual({ questionnaire: "oven.json", origins: ["https://crm.example"] });
  const receiver = { name: "Records", url: "/records" };
  put(root, "dist/console-page/console.json", { ...settings(), receiver });
  put(root, "dist/console-page/other.json", { ...oven, title: "Another" });
  put(root, "dist/console-page/old.js", "");
  put(root, "next.json", oven);
  expect(build(root, "--questionnaire", "next.json").status).toBe(0);
  expect(settings()).toEqual({
    questionnaire: "next.json",
    origins: ["https://crm.example"],
    receiver,
  });
  const lies = (name: string) => existsSync(join(root, "dist/console-page", name));
  expect(["index.html", "next.json", "oven.json", "other.json"].every(lies)).toBe(true);
  expect(lies("old.js")).toBe(false);
  expect(readdirSync(join(root, "dist"))).toEqual(["console-page"]);
});

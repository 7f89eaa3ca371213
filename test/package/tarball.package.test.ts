import { execSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

const [packed] = JSON.parse(execSync("npm pack --dry-run --json", { encoding: "utf8" })) as [
  Packed,
];
const paths = packed.files.map(({ path }) => path);
const readme = readFileSync("README.md", "utf8");

test("the tarball has every questionnaire", () => {
  const shipped = readdirSync("questionnaires").map((file) => `questionnaires/${file}`);
  expect(shipped.length).toBeGreaterThan(1);
  expect(paths).toEqual(expect.arrayContaining(shipped));
});

test("what README copies onto a website is scripts and their licences, without declarations", () => {
  const [, folder = ""] = /cp -r node_modules\/needs-diagnostic\/(\S+)\/\. /.exec(readme) ?? [];
  const copied = paths.filter((path) => path.startsWith(`${folder}/`));
  expect(copied).toContain(`${folder}/needs-diagnostic.js`);
  expect(copied.filter((path) => !/\.js$|\/licenses\.md$/.test(path))).toEqual([]);
});

test("every door that the package names is in it, with its types", () => {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
  const files = Object.values(exports).flatMap((door) =>
    typeof door === "string" ? [door] : Object.values(door as object),
  );
  expect(paths).toEqual(expect.arrayContaining(files.map((file: string) => file.slice(2))));
});

test.each([
  "widget",
  "console",
])("the door of the %s tells servers that it is for browsers", (door) => {
  expect(readFileSync(`dist/${door}/index.js`, "utf8")).toMatch(/^"use client";/);
});

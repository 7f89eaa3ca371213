import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const readme = readFileSync("README.md", "utf8");

test("the example without React gives what it says", () => {
  const [, example = ""] = /```ts\n(.*?)```/s.exec(readme) ?? [];
  const [, where = ""] = /\.value; \/\/ \{ questions: "([^"]+)"/.exec(example) ?? [];
  const told = "\nconsole.log(JSON.stringify(actor.getSnapshot().value));";
  const value = execFileSync(process.execPath, ["--input-type=module"], {
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

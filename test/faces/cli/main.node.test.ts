import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { program, programLine } from "./program.ts";

const commands = [
  "check",
  "diff",
  "rename",
  "explain",
  "segments",
  "classify",
  "graph",
  "init",
  "schema",
  "publish",
  "export",
  "collect",
  "crm",
];

test("--help names every command", async () => {
  const { status, out } = await program(["--help"]);
  expect(status).toBe(0);
  for (const name of commands) expect(out).toMatch(new RegExp(`^  ${name} `, "m"));
});

test.each(commands)("%s --help begins with how it is used and does nothing else", async (name) => {
  const { status, out, err } = await program([name, "--help"]);
  expect(out).toMatch(new RegExp(`^Usage: needs-diagnostic ${name}`));
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(Math.max(...out.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
});

test("-h, help and help COMMAND say what --help says, and -v what --version does", async () => {
  const said = async (...args: string[]) => (await program(args)).out;
  const overview = await said("--help");
  expect(await said("-h")).toBe(overview);
  expect(await said("help")).toBe(overview);
  const ofCheck = await said("check", "--help");
  expect(await said("help", "check")).toBe(ofCheck);
  expect(await said("check", "-h")).toBe(ofCheck);
  expect(await said("-v")).toBe(`${manifest.version}\n`);
});

test("README never lets npx fetch a package of the same name", () => {
  const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
  expect(readme).toContain("npx --no needs-diagnostic ");
  expect(readme).not.toMatch(/npx needs-diagnostic/);
});

test("--version tells the package's version", async () => {
  expect(await program(["--version"])).toEqual({
    status: 0,
    out: `${manifest.version}\n`,
    err: "",
  });
});

test.runIf(existsSync("/dev/full"))(
  "what can't be written is said in a sentence, and is no finding: status 2",
  () => {
    const shell = ["-c", '"$@" > /dev/full', "sh", ...programLine, "schema"];
    const { status, stderr } = spawnSync("sh", shell, { encoding: "utf8" });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^The output can’t be written: .*\n$/),
    });
  },
);

test.runIf(existsSync("/dev/full"))(
  "where nothing can be said on standard error either, the status is still that of a failure",
  () => {
    const shell = ["-c", '"$@" 2> /dev/full', "sh", ...programLine, "check", "nobody.json"];
    expect(spawnSync("sh", shell).status).toBe(2);
  },
);

describe("what is wrong is said on standard error with what was meant, and ends with 2", () => {
  test.each([
    ["no command", [], /Usage: needs-diagnostic COMMAND/],
    ["an unknown command", ["chek"], /no command “chek”\. Did you mean “check”\?/],
    ["help of an unknown command", ["help", "chek"], /Did you mean “check”\?/],
    ["two letters that changed places", ["dfif"], /Did you mean “diff”\?/],
    ["an object's own name as command", ["constructor"], /no command “constructor”/],
    ["an unknown option", ["check", "--jsn", "a.json"], /no option --jsn\. Did you mean --json\?/],
    ["an option of another command", ["diff", "a", "b", "--watch"], /no option --watch\.\n/],
    ["an option without its value", ["check", "a", "--language"], /--language needs a value/],
    ["an option in place of a value", ["explain", "a", "--answers", "--known"], /--answers needs/],
    ["a value where none belongs", ["check", "a", "--json=yes"], /--json takes no value/],
    ["a value that begins as an option", ["check", "a", "--language", "-1"], /--language=-1 if/],
    ["an option with an empty value", ["publish", "a", "--out", ""], /--out needs a value/],
    ["an empty argument", ["check", ""], /One argument is empty/],
    ["too few arguments", ["diff", "a.json"], /missing(.|\n)*diff OLD NEW/],
    ["too many arguments", ["schema", "a.json"], /“a\.json” is one too many/],
  ])("%s", async (_, args, message) => {
    const { status, out, err } = await program(args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(message);
    expect(err).toMatch(/Usage: needs-diagnostic/);
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
  });
});

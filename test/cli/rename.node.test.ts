import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, program } from "./program.ts";
import { json, sound } from "./samples.ts";

/** With spacing of its author's own. */
const text = json(sound())
  .replaceAll("\n", "\r\n")
  .replace('"answers": {', '"answers"  :   {')
  .replaceAll('"id": "late"', '"id":"late"');

test("a segment is renamed wherever it is used, and nothing else of the file changes", async () => {
  const folder = folderWith({ "a.json": text });
  const { status, out } = await program(["rename", "segment", "uptime", "no-stop", "a.json"], {
    folder,
  });
  expect(readFileSync(join(folder, "a.json"), "utf8")).toBe(
    text.replaceAll('"uptime"', '"no-stop"'),
  );
  expect(status).toBe(0);
  expect(out).toBe("Renamed segment uptime to no-stop in 5 places of a.json.\n");
});

test("from standard input it goes to standard output", async () => {
  const { status, out } = await program(["rename", "option", "late/stop", "halt", "-"], {
    input: text,
  });
  expect({ status, out }).toEqual({
    status: 0,
    out: text
      .replaceAll('"id": "stop"', '"id": "halt"')
      .replaceAll('"late": "stop"', '"late": "halt"'),
  });
});

test.each([
  ["an unknown kind", ["rule", "a", "b"], /question, option, segment, not “rule”/],
  ["an unknown id", ["question", "lat", "b"], /no question “lat” .*Did you mean “late”\?/],
  ["an option without its question", ["option", "stop", "b"], /Write it as question\/option/],
  ["an id that is none", ["question", "late", "So late"], /“So late” is no id/],
  ["a reserved id", ["question", "late", "unsure"], /means “not sure”/],
  ["an id that is taken", ["question", "late", "buying"], /is a question “buying” already/],
])("%s is refused with status 2, and the file stays", async (_, args, message) => {
  const folder = folderWith({ "a.json": text });
  const { status, err } = await program(["rename", ...args, "a.json"], { folder });
  expect(status).toBe(2);
  expect(err).toMatch(message);
  expect(readFileSync(join(folder, "a.json"), "utf8")).toBe(text);
});

test("a file with problems is left alone, and they are shown", async () => {
  const broken = text.replace('"fallback": "price"', '"fallback": "prize"');
  const folder = folderWith({ "a.json": broken });
  const { status, err } = await program(["rename", "question", "late", "b", "a.json"], { folder });
  expect(status).toBe(2);
  expect(err).toMatch(/no segment "prize"/);
  expect(readFileSync(join(folder, "a.json"), "utf8")).toBe(broken);
});

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

test("a renamed segment keeps its public code, so that its history stays whole", async () => {
  const folder = folderWith({ "a.json": text });
  const publish = ["publish", "a.json", "--out", "site"];
  await program(publish, { folder });
  const codes = () => JSON.parse(readFileSync(join(folder, "a.codes.json"), "utf8")).codes;
  const { uptime, ...others } = codes();
  const { status, out } = await program(["rename", "segment", "uptime", "no-stop", "a.json"], {
    folder,
  });
  expect(status).toBe(0);
  expect(out).toContain("Its code goes along in a.codes.json.\n");
  expect(codes()).toEqual({ "no-stop": uptime, ...others });
  const form = readFileSync(join(folder, "site", "supply.json"), "utf8");
  expect((await program(publish, { folder })).out).toContain("codes are as before.");
  expect(readFileSync(join(folder, "site", "supply.json"), "utf8")).toBe(form);
});

test("the map may be named, and what is no map of this questionnaire stops the rename", async () => {
  const map = (questionnaire: string) =>
    json({ format: 1, questionnaire, codes: { uptime: "s0000000001", past: "s0000000002" } });
  const folder = folderWith({ "a.json": text, "map.json": map("supply"), "other.json": map("x") });
  const rename = (newId: string, codes: string) =>
    program(["rename", "segment", "uptime", newId, "a.json", "--codes", codes], { folder });
  const foreign = await rename("no-stop", "other.json");
  expect(foreign.err).toContain("other.json is the map of “x”, so nothing is renamed.");
  const taken = await rename("past", "map.json");
  expect(taken.err).toContain("“past” has a code of its own, s0000000002");
  const broken = await rename("no-stop", "a.json");
  expect(broken.err).toContain(
    "a.json is no map of codes, or not a whole one, so nothing is renamed",
  );
  expect([foreign.status, taken.status, broken.status]).toEqual([2, 2, 2]);
  expect(readFileSync(join(folder, "a.json"), "utf8")).toBe(text);
  expect((await rename("no-stop", "map.json")).status).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, "map.json"), "utf8")).codes).toEqual({
    "no-stop": "s0000000001",
    past: "s0000000002",
  });
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

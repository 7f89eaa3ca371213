import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, program } from "./program.ts";
import { json, sound } from "./samples.ts";

const bilingual = { ...sound(), languages: ["en", "de"] };

test("prompt prints the instructions, with the questions and the schema of the reply", async () => {
  const { status, out, err } = await program(["prompt", "-"], { input: json(sound()) });
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toContain("Read the transcript");
  expect(out.match(/^Question [\w-]+:/gm)).toHaveLength(sound().questions.length);
  expect(out).toContain('"additionalProperties": false');
  expect(out).toMatch(/The transcript:\n$/);
});

test("in a language of the questionnaire's, and in no other", async () => {
  const german = await program(["prompt", "-", "--language", "de"], { input: json(bilingual) });
  expect(german.out).toContain("Lies das Transkript");
  const french = await program(["prompt", "-", "--language", "fr"], { input: json(bilingual) });
  expect({ status: french.status, out: french.out }).toEqual({ status: 2, out: "" });
  expect(french.err).toContain("standard input speaks en, de, not “fr”.");
});

test("--out writes them to a file", async () => {
  const folder = folderWith({ "needs.json": json(sound()), "prompt.txt": "before" });
  const args = ["prompt", "needs.json", "--out", "prompt.txt"];
  expect(await program(args, { folder })).toEqual({
    status: 0,
    out: "Wrote prompt.txt.\n",
    err: "",
  });
  const { out } = await program(["prompt", "needs.json"], { folder });
  expect(readFileSync(join(folder, "prompt.txt"), "utf8")).toBe(out);
});

test("what has problems is not turned into instructions", async () => {
  const { status, out, err } = await program(["prompt", "-"], { input: "{}" });
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain("questions");
});

import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, program, started } from "./program.ts";
import { json, sound } from "./samples.ts";

const ready = "Ctrl-C ends it.";
const times = (out: string, part: string) => out.split(part).length - 1;

test("--watch checks again when a file changes, until Ctrl-C", async () => {
  const text = json(sound());
  const folder = folderWith({ "a.json": text });
  const file = join(folder, "a.json");
  const { child, done, says } = started(["check", "a.json", "--watch"], { folder });
  await says((out) => times(out, ready) === 1);

  writeFileSync(file, text.replace('"fallback": "price"', '"fallback": "nowhere"'));
  const broken = await says((out) => times(out, ready) === 2);
  expect(broken).toContain('There is no segment "nowhere".');

  // As editors do that never leave half a file.
  writeFileSync(`${file}.new`, text.replaceAll("Pay less", "Pay the least"));
  renameSync(`${file}.new`, file);
  const mended = await says((out) => times(out, ready) === 3);
  expect(mended).toContain("Pay the least");

  child.kill("SIGINT");
  expect(await done).toMatchObject({ status: 0, err: "" });
});

test("--watch says that there is no such folder", async () => {
  const folder = folderWith();
  const { status, out, err } = await program(["check", "gone/a.json", "--watch"], { folder });
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toMatch(/^There is no folder .*gone\.\n$/);
});

test("--watch waits for a file that is not there yet", async () => {
  const folder = folderWith();
  const { child, done, says } = started(["check", "a.json", "--watch"], { folder });
  await says((out) => out.includes(ready));
  writeFileSync(join(folder, "a.json"), json(sound()));
  await says((out) => out.includes("All 21 interviews examined"));
  child.kill("SIGINT");
  expect((await done).err).toBe("There is no file a.json.\n");
});

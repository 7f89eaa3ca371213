import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, program } from "./program.ts";
import { json, sound } from "./samples.ts";

const text = json(sound());
const rename = ["rename", "segment", "uptime", "no-stop", "needs.json"];
const publish = ["publish", "needs.json", "--out", "site"];
const filesIn = (folder: string) => readdirSync(folder, { recursive: true }).sort();
const contentOf = (folder: string, name: string) => readFileSync(join(folder, name), "utf8");

describe.skipIf(process.platform === "win32")("while no file may grow beyond a few kB", () => {
  /** The program in a process that may write no more than so many times 512 bytes into a file. */
  const held = (args: readonly string[], folder: string, blocks: number) =>
    program(args, { folder, limit: blocks });

  test("a questionnaire outlives its rename", async () => {
    const folder = folderWith({ "needs.json": text });
    const { status, out, err } = await held(rename, folder, 2);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toBe(
      "needs.json can’t be written: it would be larger than a file may be here. Nothing there has changed.\n",
    );
    expect(contentOf(folder, "needs.json")).toBe(text);
    expect(filesIn(folder)).toEqual(["needs.json"]);
  });

  test("the map of codes isn't renamed without its questionnaire", async () => {
    const folder = folderWith({ "needs.json": text });
    await program(publish, { folder });
    const codes = contentOf(folder, "needs.codes.json");
    const { status, err } = await held(rename, folder, 2);
    expect(status).toBe(2);
    expect(err).toMatch(/^needs\.json can’t be written.*\n$/);
    expect(contentOf(folder, "needs.codes.json")).toBe(codes);
    expect(filesIn(folder)).toHaveLength(4);
  });

  test("what is published stays published, whole", async () => {
    const folder = folderWith({ "needs.json": text });
    await program(publish, { folder });
    const form = contentOf(folder, "site/supply.json");
    const files = filesIn(folder);
    const { status, err } = await held([...publish, "--languages", "en"], folder, 1);
    expect(status).toBe(2);
    expect(err).toContain("site/supply.json can’t be written");
    expect(contentOf(folder, "site/supply.json")).toBe(form);
    expect(filesIn(folder)).toEqual(files);
  });

  test("nothing stands where a new questionnaire had no room", async () => {
    const folder = folderWith();
    const { status, out, err } = await held(["init"], folder, 2);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain("needs.json can’t be written");
    expect(filesIn(folder)).toEqual([]);
  });
});

describe.skipIf(process.platform === "win32")("a file that is replaced", () => {
  const modeOf = (folder: string, name: string) => statSync(join(folder, name)).mode & 0o777;

  test("keeps its mode, so that a private map stays private", async () => {
    const folder = folderWith({ "needs.json": text });
    await program(publish, { folder });
    chmodSync(join(folder, "needs.json"), 0o640);
    chmodSync(join(folder, "needs.codes.json"), 0o600);
    expect((await program(rename, { folder })).status).toBe(0);
    expect(contentOf(folder, "needs.codes.json")).toContain("no-stop");
    expect(modeOf(folder, "needs.json")).toBe(0o640);
    expect(modeOf(folder, "needs.codes.json")).toBe(0o600);
  });

  test.each(["kept/map.json", "kept/not-there-yet.json"])("stays a link to %s", async (target) => {
    const folder = folderWith({ "real.json": text });
    mkdirSync(join(folder, "kept"));
    symlinkSync("real.json", join(folder, "needs.json"));
    symlinkSync(target, join(folder, "needs.codes.json"));
    if (target === "kept/map.json") {
      await program([...publish, "--codes", target], { folder });
    }
    expect((await program(publish, { folder })).status).toBe(0);
    expect((await program(rename, { folder })).status).toBe(0);
    for (const [link, real] of [
      ["needs.json", "real.json"],
      ["needs.codes.json", target],
    ] as const) {
      expect(readlinkSync(join(folder, link))).toBe(real);
      expect(lstatSync(join(folder, real)).isFile()).toBe(true);
      expect(contentOf(folder, real)).toContain('"no-stop"');
    }
  });
});

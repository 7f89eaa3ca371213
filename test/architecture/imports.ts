import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** Groups that are one room each. */
const single = ["proof", "language", "device", "ui"];

const src = fileURLToPath(new URL("../../src/", import.meta.url));

/** A file of `src/` and everything that it imports. */
export interface SourceFile {
  /** From `src/`, with `/`. */
  readonly path: string;
  /** The group of rooms that it stands in; "" for the door. */
  readonly group: string;
  /** The folder of its group, or the group itself where that is one room; "index.ts" for the door. */
  readonly room: string;
  readonly text: string;
  /** Files of `src/`, by path. */
  readonly files: readonly string[];
  /** Packages, and parts of them, by name. */
  readonly libraries: readonly string[];
}

export const sources: readonly SourceFile[] = readdirSync(src, {
  recursive: true,
  encoding: "utf8",
})
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => path.replaceAll("\\", "/"))
  .map((path) => {
    const text = readFileSync(join(src, path), "utf8");
    const names = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([\w@./:-]+)"/g)].map(
      ([, name]) => name as string,
    );
    const inSource = (name: string) =>
      relative(src, join(src, dirname(path), name)).replaceAll("\\", "/");
    return {
      path,
      group: groupOf(path),
      room: roomOf(path),
      text,
      files: names.filter((name) => name.startsWith(".") && /\.tsx?$/.test(name)).map(inSource),
      libraries: names.filter((name) => !name.startsWith(".")),
    };
  });

/** The group that a file of `src/` stands in. */
export function groupOf(path: string): string {
  return path.includes("/") ? (path.split("/")[0] as string) : "";
}

/** The room that a file of `src/` stands in. */
export function roomOf(path: string): string {
  const [group = "", room = group] = path.split("/");
  return single.includes(group) ? group : room;
}

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const src = fileURLToPath(new URL("../../src/", import.meta.url));

/** A file of `src/` and everything that it imports. */
export interface SourceFile {
  /** From `src/`, with `/`. */
  readonly path: string;
  /** The folder of `src/` that it stands in; "" for the door. */
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
      room: path.includes("/") ? (path.split("/")[0] as string) : "",
      text,
      files: names.filter((name) => name.startsWith(".") && /\.tsx?$/.test(name)).map(inSource),
      libraries: names.filter((name) => !name.startsWith(".")),
    };
  });

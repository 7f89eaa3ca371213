import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sources } from "./imports.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const studio = "faces/studio/";

/** README's row of the studio's floors, the lowest first, with the folders that stand on each. */
const floors = (/^ {4}(\w+ <- .*, .* <- \w+)$/m.exec(readme)?.[1] ?? "")
  .split(" <- ")
  .map((floor) => floor.split(", "));

const files = sources.filter(({ path }) => path.startsWith(studio));

test("README's row of floors names the folders of the studio", () => {
  const there = files.map(({ path }) => folderOf(path)).filter((folder) => folder !== "");
  expect(floors.flat().sort()).toEqual([...new Set(there)].sort());
});

test("a folder of the studio imports only from floors below its own", () => {
  const trespasses = files.flatMap(({ path, files }) =>
    files
      .filter((file) => file.startsWith(studio) && folderOf(file) !== folderOf(path))
      .filter((file) => floorOf(file) >= floorOf(path))
      .map((file) => `${path} -> ${file}`),
  );
  expect(trespasses).toEqual([]);
});

/** The folder of the studio that a file stands in; "" for what begins the page. */
function folderOf(path: string): string {
  return /^(\w+)\//.exec(path.slice(studio.length))?.[1] ?? "";
}

/** Which floor a file stands on, counted from below; what begins the page stands on top. */
function floorOf(path: string): number {
  const floor = floors.findIndex((folders) => folders.includes(folderOf(path)));
  return floor === -1 ? floors.length : floor;
}

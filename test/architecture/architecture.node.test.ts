import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { groupOf, roomOf, type SourceFile, sources } from "./imports.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

/** README's row of groups, the lowest first. */
const groups = (/^ {4}(\w+(?: <- \w+)+)$/m.exec(readme)?.[1] ?? "").split(" <- ");

/** README's table of rooms: where each stands, what it may import, and which libraries live there. */
const rooms = new Map<string, { group: string; imports: string[]; libraries: string[] }>();
for (const [, first = "", second = "", imports = "", libraries = ""] of readme.matchAll(
  /^\|([^|\n]*)\|([^|\n]*)\|[^|\n]*\|([^|\n]*)\|([^|\n]*)\|$/gm,
)) {
  const [group = [...rooms.values()].at(-1)?.group ?? ""] = words(first);
  const [room = group] = words(second);
  if (groups.includes(group)) {
    rooms.set(room, { group, imports: words(imports), libraries: words(libraries) });
  }
}

test("README's table names the rooms that there are, in their groups", () => {
  const told = [...rooms].map(([room, { group }]) => `${group} ${room}`);
  const there = sources.map(({ group, room }) => `${group || "faces"} ${room}`);
  expect(new Set(told)).toEqual(new Set(there));
});

test("a group imports only from itself and from those before it", () => {
  const trespasses = sources.flatMap(({ path, group, files }) =>
    files
      .filter((file) => groups.indexOf(groupOf(file)) > groups.indexOf(group || "faces"))
      .map((file) => `${path} -> ${file}`),
  );
  expect(trespasses).toEqual([]);
});

test("a room imports only what the table lets it", () => {
  const trespasses = sources.flatMap(({ path, room, files }) =>
    files
      .filter((file) => roomOf(file) !== room && !rooms.get(room)?.imports.includes(roomOf(file)))
      .map((file) => `${path} -> ${file}`),
  );
  expect(trespasses).toEqual([]);
});

test("the table has no circle", () => {
  const reaches = (from: string, seen: readonly string[] = []): readonly string[] =>
    (rooms.get(from)?.imports ?? []).flatMap((room) =>
      seen.includes(room) ? [room] : [room, ...reaches(room, [...seen, room])],
    );
  expect([...rooms.keys()].filter((room) => reaches(room).includes(room))).toEqual([]);
});

test("no files import one another in a circle", () => {
  const byPath = new Map(sources.map((file) => [file.path, file]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: SourceFile, trail: readonly string[]) => {
    if (trail.includes(file.path)) circles.push([...trail, file.path].join(" -> "));
    if (done.has(file.path) || trail.includes(file.path)) return;
    for (const path of file.files) {
      const next = byPath.get(path);
      if (next) visit(next, [...trail, file.path]);
    }
    done.add(file.path);
  };
  for (const file of sources) visit(file, []);
  expect(circles).toEqual([]);
});

test("each library is used only in the rooms that the table gives it", () => {
  const strays = sources.flatMap(({ path, room, libraries }) =>
    libraries
      .filter((name) => !allows(rooms.get(room)?.libraries ?? [], packageOf(name)))
      .map((name) => `${path} -> ${name}`),
  );
  expect(strays).toEqual([]);
});

test("only the package's doors hand on what other files export", () => {
  const barrels = sources
    .filter(({ text }) => /^export (type )?[{*].* from /m.test(text.replace(/\{[^}]*\}/g, "{}")))
    .map(({ path }) => path);
  expect(barrels.sort()).toEqual([
    "evidence/bulk/index.ts",
    "evidence/learning/index.ts",
    "evidence/review/index.ts",
    "faces/console/index.ts",
    "faces/consoleHost/index.ts",
    "faces/element/index.ts",
    // What the script build has in place of a package.
    "faces/element/runtime.ts",
    "faces/widget/index.ts",
    "index.ts",
    "interview/calls/index.ts",
    "interview/delivery/index.ts",
    "proof/index.ts",
    "questionnaire/publish/index.ts",
  ]);
});

test("nothing in the source runs text as code or markup", () => {
  const sinks =
    /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|document\.write|\beval\(|new Function/;
  expect(sources.filter(({ text }) => sinks.test(text)).map(({ path }) => path)).toEqual([]);
});

function words(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word as string);
}

/** Whether a package is among those named, by itself or with all of its scope. */
function allows(libraries: readonly string[], name: string): boolean {
  return libraries.includes(name) || libraries.includes(name.replace(/\/.*/, "/*"));
}

function packageOf(name: string): string {
  if (name.startsWith("node:")) return "node:*";
  return name.startsWith("@")
    ? name.split("/").slice(0, 2).join("/")
    : (name.split("/")[0] as string);
}

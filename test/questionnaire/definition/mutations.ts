import fc from "fast-check";

type Path = readonly (string | number)[];

/** Values in place of others: of every kind, with names of the format and names to trip over. */
const oddValue = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, 1, -1, 0.5, 1e300, "", "a", "unsure", [], {}),
  fc.constantFrom<unknown>([[]], [{}], [null], { a: [] }, "constructor", "en", "2027-01-01"),
  fc.jsonValue({ maxDepth: 2 }),
);

/** JSON with a few nodes deleted, swapped, doubled, renamed or replaced. */
export function mutated(source: object): fc.Arbitrary<unknown> {
  return fc
    .array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...ways), oddValue), {
      minLength: 1,
      maxLength: 3,
    })
    .map((steps) => {
      const copy = structuredClone(source);
      for (const [one, other, way, value] of steps) {
        const paths = [...pathsIn(copy)];
        const path = paths[one % paths.length];
        if (path) way(copy, path, paths[other % paths.length] ?? path, value);
      }
      return copy;
    });
}

type Way = (root: object, path: Path, other: Path, value: unknown) => void;

const ways: readonly Way[] = [
  (root, path) => {
    const parent = at(root, path.slice(0, -1));
    if (Array.isArray(parent)) parent.splice(Number(path.at(-1)), 1);
    else delete parent[path.at(-1) as string];
  },
  (root, path, _, value) => put(root, path, value),
  (root, path, other) => {
    const [one, two] = [at(root, path), at(root, other)].map((value) => structuredClone(value));
    put(root, path, two);
    put(root, other, one);
  },
  (root, path) => {
    const parent = at(root, path.slice(0, -1));
    if (Array.isArray(parent)) parent.push(structuredClone(at(root, path)));
  },
  (root, path, other) => {
    const parent = at(root, path.slice(0, -1));
    if (!Array.isArray(parent)) parent[`${other.at(-1)}`] = at(root, path);
  },
];

function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof value !== "object" || value === null) return;
  const parts = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, part] of parts) yield* pathsIn(part, [...path, key]);
}

// biome-ignore lint/suspicious/noExplicitAny: what a path of JSON leads to may be anything.
function at(root: object, path: Path): any {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], root);
}

function put(root: object, path: Path, value: unknown): void {
  const parent = at(root, path.slice(0, -1));
  if (typeof parent === "object" && parent !== null) parent[path.at(-1) as string] = value;
}

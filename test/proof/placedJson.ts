/** JSON text, and where in it each value begins. */
export interface PlacedJson {
  readonly text: string;
  /** By `JSON.stringify` of the path: line and column, counted from 1. */
  readonly places: ReadonlyMap<string, { readonly line: number; readonly column: number }>;
}

/** Writes a value with these spaces between its tokens, and keeps account of where it is. */
export function placedJson(value: unknown, spaces: readonly string[]): PlacedJson {
  const places = new Map<string, { line: number; column: number }>();
  const lines = [""];
  let tokens = 0;

  const put = (words: string) => {
    const [rest = "", ...further] = words.split("\n");
    lines.push((lines.pop() ?? "") + rest, ...further);
  };
  const space = () => put(spaces[tokens++ % spaces.length] ?? "");
  const token = (words: string) => {
    space();
    put(words);
  };
  const list = (open: string, close: string, items: readonly (() => void)[]) => {
    put(open);
    for (const [at, item] of items.entries()) {
      if (at > 0) token(",");
      item();
    }
    token(close);
  };
  const write = (part: unknown, path: readonly (string | number)[]) => {
    space();
    const column = (lines.at(-1) ?? "").length + 1;
    places.set(JSON.stringify(path), { line: lines.length, column });
    if (Array.isArray(part)) {
      const items = part.map((item, at) => () => write(item, [...path, at]));
      list("[", "]", items);
    } else if (typeof part === "object" && part !== null) {
      const items = Object.entries(part).map(([key, item]) => () => {
        token(JSON.stringify(key));
        token(":");
        write(item, [...path, key]);
      });
      list("{", "}", items);
    } else put(JSON.stringify(part));
  };

  write(value, []);
  return { text: lines.join("\n"), places };
}

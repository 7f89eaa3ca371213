import type { Change } from "../../questionnaire/comparing/changes.ts";
import type { Said, Saying } from "./saying.ts";

/** Says of each example that is otherwise what became of it, once. */
export function exampleSentences(changes: readonly Change[], saying: Saying): readonly Said[] {
  const said = new Map<string, Said>();
  for (const { kind, path } of changes) {
    const isWhole = path.length === 2;
    const version = kind === "removed" ? saying.before : saying.after;
    const { name = "" } = version.examples?.[Number(path[1])] ?? {};
    const here = isWhole && kind === "removed" ? null : path.slice(0, 2);
    said.set(name, {
      sentence: saying.word(isWhole ? words[kind] : "exampleChanged", { name }),
      path: here,
    });
  }
  return [...said.values()];
}

const words = {
  added: "exampleNew",
  removed: "exampleGone",
  moved: "exampleMoved",
  changed: "exampleChanged",
  renamed: "exampleChanged",
} as const;

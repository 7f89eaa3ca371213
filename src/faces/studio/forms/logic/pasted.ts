import Papa from "papaparse";
import type { Option } from "../../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import type { ValueChange } from "../../../../questionnaire/editing/change.ts";
import { parsePoints } from "./entries.ts";
import { textWith } from "./texts.ts";

/** A cell of the answers' table: the column 0 is the text, those after it are the segments. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What is made of pasted cells. */
export interface Pasted {
  readonly changes: readonly ValueChange[];
  /** How many cells are filled, or emptied. */
  readonly filled: number;
  /** How many cells with something in them lie beyond the table. */
  readonly beyond: number;
  /** What stands where points should, and is none. */
  readonly wrong: readonly string[];
}

/** Cells as a spreadsheet puts them on the clipboard; null for one alone, which is pasted as any words are. */
export function cellsIn(text: string): readonly (readonly string[])[] | null {
  const { data } = Papa.parse<readonly string[]>(text.replace(/\r?\n$/, ""), { delimiter: "\t" });
  return data.length > 1 || (data[0]?.length ?? 0) > 1 ? data : null;
}

/**
 * Lays cells over a question's answers, from one of their cells on. An empty one takes points away, and leaves a text
 * as it is, since an answer can't be without.
 *
 * @param path of the answers
 * @param language in which numbers are written
 */
export function pastedInto(
  cells: readonly (readonly string[])[],
  from: Cell,
  answers: {
    readonly path: Path;
    readonly options: readonly Option[];
    readonly segments: readonly { readonly id: string }[];
    readonly languages: readonly string[];
  },
  language: string,
): Pasted {
  const { path, options, segments, languages } = answers;
  const changes: ValueChange[] = [];
  const wrong: string[] = [];
  let [filled, beyond] = [0, 0];
  for (const [below, row] of cells.entries()) {
    const at = from.row + below;
    const option = options[at];
    const points = new Map(Object.entries(option?.points ?? {}));
    const changed = new Set<string>();
    for (const [along, cell] of row.entries()) {
      const words = cell.trim().replace(/\s*\n\s*/g, " ");
      const column = from.column + along;
      const segment = segments[column - 1];
      if (!option || (column > 0 && !segment)) {
        if (words !== "") beyond++;
        continue;
      }
      if (!segment) {
        if (words === "") continue;
        const text = textWith(option.text, languages[0] ?? "en", words, languages);
        changes.push({ path: [...path, at, "text"], value: text });
        filled++;
        continue;
      }
      const parsed = parsePoints(words, language);
      if ("problem" in parsed) {
        wrong.push(words);
        continue;
      }
      if (parsed.value === undefined ? points.delete(segment.id) : true) {
        if (parsed.value !== undefined) points.set(segment.id, parsed.value);
        changed.add(segment.id);
        filled++;
      }
    }
    const place = [...path, at, "points"];
    if (changed.size > 0 && points.size === 0) changes.push({ path: place, value: undefined });
    else for (const id of changed) changes.push({ path: [...place, id], value: points.get(id) });
  }
  return { changes, filled, beyond, wrong };
}

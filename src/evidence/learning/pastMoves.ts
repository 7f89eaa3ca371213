import { decide } from "../../questionnaire/decision/decide.ts";
import { walk } from "../../questionnaire/decision/walk.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import type { ColumnMatch } from "../table/mapping.ts";
import { answeredColumns, answersOf } from "./rowAnswers.ts";

/** What another version of a questionnaire does to prospects whose answers are known. */
export interface PastMoves {
  /** How many both versions place. */
  readonly rows: number;
  /** Who ends elsewhere, by segment ids of each version, the most first. */
  readonly moves: readonly { readonly from: string; readonly to: string; readonly rows: number }[];
  /** Rows that one of the two has no answer of that it would ask for. */
  readonly unfinished: number;
}

/** One version, with which column answers which of its questions. */
export interface VersionOfRows {
  readonly definition: Definition;
  readonly matches: readonly ColumnMatch[];
}

/**
 * Follows past prospects from one version to another, row by row.
 *
 * @param except position of a column that is no answer
 * @param renamed segments of the earlier version that go by another id in the later one
 */
export function pastMoving(
  before: VersionOfRows,
  after: VersionOfRows,
  except: number | null,
  renamed: ReadonlyMap<string, string>,
) {
  const [placeBefore, placeAfter] = [placing(before, except), placing(after, except)];
  const counts = new Map<string, Map<string, number>>();
  let [rows, unfinished] = [0, 0];
  return {
    add(cells: readonly string[]): void {
      const [from, to] = [placeBefore(cells), placeAfter(cells)];
      if (from === null || to === null) {
        unfinished++;
        return;
      }
      rows++;
      if ((renamed.get(from) ?? from) === to) return;
      const own = counts.get(from) ?? new Map<string, number>();
      counts.set(from, own.set(to, (own.get(to) ?? 0) + 1));
    },
    moves(): PastMoves {
      const moves = [...counts].flatMap(([from, own]) =>
        [...own].map(([to, rows]) => ({ from, to, rows })),
      );
      return { rows, unfinished, moves: moves.sort((a, b) => b.rows - a.rows) };
    },
  };
}

function placing({ definition, matches }: VersionOfRows, except: number | null) {
  const columns = answeredColumns(definition, matches, except);
  return (cells: readonly string[]): string | null => {
    const known = answersOf(columns, cells);
    return walk(definition, { known }).complete ? decide(definition, { known }).segment : null;
  };
}

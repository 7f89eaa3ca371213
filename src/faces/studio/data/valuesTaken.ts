import { answerIn, segmentIn } from "../../../evidence/table/mapping.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import type { Tested, ValueTaken } from "./messages.ts";

/** So many values of a column are told: a column of names has one in each row. */
const most = 1_000;

/** Tells what the values of columns are taken for: those of questions for answers, those of the segment's for segments. */
export function valuesTaken(
  definition: Definition,
  matches: Tested["matches"],
  segment: { readonly segment: string; readonly at: number } | null,
) {
  const columns = [
    ...matches.flatMap(({ column, at, question }) => {
      const own = definition.questions.find(({ id }) => id === question);
      return own ? [{ column, at, take: (cell: string) => answerIn(own, cell) }] : [];
    }),
    ...(segment
      ? [
          {
            column: segment.segment,
            at: segment.at,
            take: (cell: string) => (cell === "" ? undefined : segmentIn(definition, cell)),
          },
        ]
      : []),
  ].map((column) => ({
    ...column,
    seen: new Map<string, ValueTaken>(),
    hasNumbers: false,
    beyond: 0,
  }));
  return {
    /** @param row as it stands in the file @param cells as it is understood */
    add(row: readonly string[], cells: readonly string[]): void {
      for (const column of columns) {
        const { at, take, seen } = column;
        const value = (row[at] ?? "").trim();
        const before = seen.get(value);
        if (before) seen.set(value, { ...before, rows: before.rows + 1 });
        else {
          const taken = take((cells[at] ?? "").trim());
          if (typeof taken === "number") column.hasNumbers = true;
          else if (seen.size < most) seen.set(value, { value, rows: 1, taken });
          else column.beyond++;
        }
      }
    },
    values: (): Tested["values"] =>
      new Map(
        columns.map(({ column, seen, hasNumbers, beyond }) => [
          column,
          { values: [...seen.values()].sort((a, b) => b.rows - a.rows), hasNumbers, beyond },
        ]),
      ),
  };
}

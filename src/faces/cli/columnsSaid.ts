import type { Definition } from "../../questionnaire/definition/definition.ts";
import { misused } from "./command.ts";
import { Failure } from "./failure.ts";

/** What columns are said to answer, by `--map`. @throws Failure */
export function columnsSaid(
  pairs: readonly string[],
  columns: readonly string[],
  { questions }: Definition,
  synopsis: string,
): ReadonlyMap<string, string> {
  return new Map(
    pairs.map((pair) => {
      const sign = pair.lastIndexOf("=");
      const [column, question] = [pair.slice(0, sign), pair.slice(sign + 1)];
      if (sign < 1) throw misused(`“${pair}” is no COLUMN=QUESTION.`, synopsis);
      if (!columns.includes(column)) throw new Failure(`There is no column “${column}”.`);
      if (!questions.some(({ id }) => id === question))
        throw new Failure(`There is no question “${question}”.`);
      return [column, question];
    }),
  );
}

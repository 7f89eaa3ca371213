import { dialects } from "../../../evidence/bulk/sql/dialect.ts";
import { dbtModel, statementOf } from "../../../evidence/bulk/sql/statement.ts";
import { typingTool } from "../../../evidence/bulk/workbook/typingTool.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { command, misused } from "../command.ts";
import { Failure } from "../failure.ts";
import { definitionIn } from "../files.ts";
import { missingIn } from "../installed.ts";
import { pairIn } from "../pair.ts";
import { wholeIn } from "../wholeIn.ts";
import { makeFile } from "../writing.ts";

const synopsis =
  "export FILE --to sql --dialect DIALECT [--table NAME]\n       | --to xlsx --out NEW";

const dialectNames = Object.keys(dialects).join(", ");

export const exportCommand = command({
  synopsis,
  help: `
Prints a questionnaire as one SQL statement, to run where the answers are: over
a table with a row for each prospect and a column for each question it gives
segment, tier, decided_by, lead_points, is_close, runner_up and unanswered, the
first question in turn that has no answer. The rest is then what the answers
before it decide; one that would end early, since nothing could change its
segment any more, has such a question too: only classify tells them apart.

A column holds the id of an option, and where several can be picked their ids
with commas, semicolons or spaces between; of a question with ranges a number.
What is NULL, or no answer, counts as not answered.

--to xlsx makes a workbook, a prospect a row: answers are chosen from lists, and
formulas decide as the walk does; each step, and the points, stand on sheets
behind. Points can be changed there. Needs hucre; says so where it is missing.

  --out NEW          the workbook, a file that isn't there yet
  --rows N           for how many prospects; 200 if left out
  --language TAG     of the words in it; the questionnaire's first if left out
  --dialect          ${dialectNames.slice(0, 36)}
                     ${dialectNames.slice(37)}
  --table NAME       the table; answers where left out
  --keep COLUMN      a column that the result keeps, such as an id; again for
                     more
  --map COLUMN=QUESTION
                     where the answers to a question stand; else in the column
                     with its id, _ for -. Again for more
  --ids QUESTION     its column holds option ids, though it has ranges
  --dbt              as a model of dbt: the table is a model`,
  takes: [1, 1],
  options: {
    out: { type: "string" },
    rows: { type: "string" },
    language: { type: "string" },
    to: { type: "string" },
    dialect: { type: "string" },
    table: { type: "string" },
    keep: { type: "string", multiple: true },
    map: { type: "string", multiple: true },
    ids: { type: "string", multiple: true },
    dbt: { type: "boolean" },
  },
  async run({ to, out, rows = "200", language, ...sql }, [file = ""]) {
    if (to !== "sql" && to !== "xlsx") throw misused("--to takes sql or xlsx.", synopsis);
    if (to === "sql") return asSql(file, sql);
    if (out === undefined) throw misused("--out is missing.", synopsis);
    const many = wholeIn(rows, "--rows", 1, 10_000, synopsis);
    const definition = await definitionIn(file);
    const sheets = typingTool(definition, many, language ?? definition.languages?.[0] ?? "en");
    const { workbookFile } = await import("../workbookFile.ts").catch((problem: unknown) => {
      throw missingIn(problem, "--to xlsx") ?? problem;
    });
    await makeFile(out, await workbookFile(sheets));
    process.stdout.write(`Wrote ${out}.\n`);
    return 0;
  },
});

interface SqlWish {
  readonly dialect?: string;
  readonly table?: string;
  readonly keep?: readonly string[];
  readonly map?: readonly string[];
  readonly ids?: readonly string[];
  readonly dbt?: boolean;
}

async function asSql(
  file: string,
  { dialect, table = "answers", keep = [], map = [], ids = [], dbt }: SqlWish,
): Promise<number> {
  if (!isDialect(dialect)) throw misused(`--dialect takes ${dialectNames}.`, synopsis);
  const definition = await definitionIn(file);
  const columns = new Map(
    map.map((pair) => {
      const [column, question] = pairIn(pair, synopsis, "--map takes column=question");
      return [question, column] as const;
    }),
  );
  expectQuestions(definition, [...columns.keys(), ...ids]);
  const statement = dbt ? dbtModel : statementOf;
  process.stdout.write(statement(definition, { dialect, table, keep, columns, ids }));
  return 0;
}

function isDialect(name: string | undefined): name is keyof typeof dialects {
  return name !== undefined && Object.hasOwn(dialects, name);
}

function expectQuestions({ questions }: Definition, ids: readonly string[]): void {
  const unknown = ids.find((id) => questions.every((question) => question.id !== id));
  if (unknown === undefined) return;
  const all = questions.map(({ id }) => id).join(", ");
  throw new Failure(`The questionnaire has no question “${unknown}”. It has ${all}.`);
}

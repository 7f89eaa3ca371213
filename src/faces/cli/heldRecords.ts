import { type HeldRow, lastOfEach } from "../../evidence/review/heldRow.ts";
import type { NotHeld } from "../../evidence/review/notHeld.ts";
import { heldRows } from "../../interview/calls/heldRows.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import { Failure } from "./failure.ts";
import { nameOf, textOf } from "./files.ts";
import { notHeldSaid } from "./notHeldSaid.ts";

/** What files hold of interviews with one questionnaire. */
export interface HeldRecords {
  /** The last of each interview. */
  readonly rows: readonly HeldRow[];
  /** How many were told again. */
  readonly again: number;
  /** How many interviews there are of other questionnaires, by id: they are left out. */
  readonly others: Readonly<Record<string, number>>;
  /** What is no interview, and was left out. */
  readonly bad: readonly (NotHeld & { readonly file: string })[];
}

/** The interviews with a questionnaire in files. @throws Failure where there is none */
export async function heldIn(
  files: readonly string[],
  definition: Definition,
): Promise<HeldRecords> {
  const all: HeldRow[] = [];
  const bad: HeldRecords["bad"][number][] = [];
  for (const file of files) {
    const { rows, problems } = heldRows(await textOf(file), definition);
    for (const row of rows) all.push(row);
    for (const problem of problems) bad.push({ file: nameOf(file), ...problem });
  }
  const { rows, again } = lastOfEach(all);
  const isOwn = ({ questionnaire }: HeldRow) =>
    questionnaire === "" || questionnaire === definition.id;
  const own = rows.filter(isOwn);
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!isOwn(row)) counts.set(row.questionnaire, (counts.get(row.questionnaire) ?? 0) + 1);
  }
  const others = Object.fromEntries(counts);
  if (own.length === 0) {
    const ids = Object.keys(others).map((id) => `“${id}”`);
    const [first] = bad;
    throw new Failure(
      ids.length > 0
        ? `No interview in ${files.map(nameOf).join(", ")} is of “${definition.id}”: they are of ${ids.join(", ")}.`
        : `${files.map(nameOf).join(", ")}: no interview is in there.${first ? `\n${notHeldSaid(first.file, first)}` : ""}`,
    );
  }
  return { rows: own, again, others, bad };
}

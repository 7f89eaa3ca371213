import { namesOf } from "../../../language/names.ts";
import { numbersIn } from "../../../language/numbers.ts";
import type { ReportWord } from "../../../language/words/report.en.ts";
import type { Finding } from "../../../proof/findings/finding.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { column, printable, wrap } from "../columns.ts";
import { headView, type Page } from "./itemView.ts";

/** Which segments end level on points, how often, and what could part them. */
export function tiesTable(
  definition: Definition,
  ties: readonly Finding[],
  { terminal, word, language }: Pick<Page, "terminal" | "word"> & { readonly language: string },
): string {
  const names = namesOf(definition, language);
  const { share } = numbersIn(language);
  const width = Math.floor((terminal.width - 16) / 3);
  const row = (figure: string, ...cells: readonly string[]) =>
    `  ${figure.padStart(7)}  ${cells.map((cell) => column(printable(cell), width)).join("  ")}`.trimEnd();
  return [
    headView(word("pairs", { count: ties.length }), "tie", terminal),
    wrap(word("tiesMeaning"), terminal.width, "  "),
    terminal.paint("dim", row("", word("tieWins"), word("tieLevel"), word("tieParts"))),
    ...ties.map(({ figures }) => {
      const [winner = "", other = ""] = figures.segments ?? [];
      const { question, because } = figures;
      const parts = question ? names.question(question) : word(`tie-${because}` as ReportWord);
      return row(share(figures.share ?? 0), names.segment(winner), names.segment(other), parts);
    }),
  ].join("\n");
}

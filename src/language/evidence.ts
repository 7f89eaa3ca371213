import type { Unlearnable } from "../evidence/learning/codebook.ts";
import type { DraftWords } from "../evidence/learning/draft.ts";
import type { Warning } from "../evidence/learning/warnings.ts";
import type { BadRow } from "../evidence/table/table.ts";
import type { TableProblem } from "../evidence/table/tableProblem.ts";
import { wordsIn } from "./i18n.ts";
import type { InEachLanguage } from "./interfaceLanguages.ts";
import { numbersIn } from "./numbers.ts";
import type { Values } from "./wordList.ts";
import { evidenceDe } from "./words/evidence.de.ts";
import { type EvidenceWord, type EvidenceWords, evidenceEn } from "./words/evidence.en.ts";

const lists: InEachLanguage<EvidenceWords> = { en: evidenceEn, de: evidenceDe };

/** Says what comes of tables. */
export interface EvidenceTranslator {
  word(word: EvidenceWord, values?: Values): string;
  problem(problem: TableProblem): string;
  badRow(row: BadRow): string;
  unlearnable(why: Unlearnable, columns: readonly string[]): string;
  warning(warning: Warning): string;
  /** Words of a questionnaire that was learned, in the language of these. */
  readonly draft: DraftWords;
}

/**
 * @param language a BCP 47 tag; English where we have no words in it
 * @param face by whose means something can be done about what is wrong
 */
export function evidenceTranslator(
  language: string,
  face: "command" | "studio" = "command",
): EvidenceTranslator {
  const t = wordsIn(language, lists);
  const numbers = numbersIn(language);
  return {
    word: t,
    problem({ code, figures }) {
      const { kind = "unknown", columns = [], heading, line, most } = figures;
      const hasKind = code === "not-text" || code === "damaged";
      return t(hasKind ? (`table-${code}-${kind}` as EvidenceWord) : `table-${code}`, {
        heading,
        line,
        column: columns[0],
        other: columns[1],
        most: most && numbers.count(most),
      });
    },
    badRow: ({ line, why, found }) => t("atLine", { line, why: t(`row-${why}`, { found }) }),
    unlearnable(unlearnable, columns) {
      const { why, ...figures } = unlearnable;
      const { count, rows, column, segment, nearest } = figures as {
        readonly [Key in "count" | "rows"]?: number;
      } & { readonly [Key in "column" | "segment" | "nearest"]?: string };
      const said = t(why, {
        column,
        segment,
        nearest,
        count: count ?? rows ?? 0,
        number: numbers.count(count ?? rows ?? 0),
        columns: columns.map((each) => `“${each}”`).join(", "),
      });
      return why === "too-few-rows" ? `${said} ${t(`merge-${face}`, { segment, nearest })}` : said;
    },
    warning({ code, ...figures }) {
      const shares = ["share", "largest", "chance", "cost", "study", "placed"];
      const values = Object.entries(figures as Values).map(([key, value]) =>
        shares.includes(key) ? [key, numbers.share(Number(value))] : [key, value],
      );
      const { rows, count = rows, ...others } = Object.fromEntries(values);
      const said = t(`warn-${code}`, { ...others, count, number: count });
      return code === "disguised" ? `${said} ${t(`without-${face}`)}` : said;
    },
    draft: {
      language: Object.hasOwn(lists, language) ? language : "en",
      title: t("draftTitle"),
      question: (name) => t("draftQuestion", { name }),
      answer: (name) => t("draftAnswer", { name }),
      range({ from, below }) {
        if (from === undefined) return t("draftUnder", { below });
        return below === undefined ? t("draftFrom", { from }) : t("draftBetween", { from, below });
      },
    },
  };
}

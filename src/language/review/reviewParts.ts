import type { NotHeld } from "../../evidence/review/notHeld.ts";
import type { OutcomeColumn } from "../../evidence/review/outcomeColumns.ts";
import type { Review } from "../../evidence/review/review.ts";
import type { BadRow } from "../../evidence/table/table.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import { evidenceTranslator } from "../evidence.ts";
import { askingParts } from "./askingParts.ts";
import { conclusionParts } from "./conclusionParts.ts";
import { mixParts } from "./mixParts.ts";
import { outcomeParts } from "./outcomeParts.ts";
import { overruleParts } from "./overruleParts.ts";
import type { Part } from "./part.ts";
import { firstOf, notHeldLine, type Saying, sayingOf } from "./saying.ts";

/** What a review was made from, besides the interviews that count. */
export interface ReviewSources {
  /** How many records were of interviews that were told again. */
  readonly again: number;
  /** How many interviews there are of other questionnaires, by id. */
  readonly others: Readonly<Record<string, number>>;
  /** What was no interview. */
  readonly bad: readonly (NotHeld & { readonly file: string })[];
  /** How many records a receiver has set aside, since it can't check them. */
  readonly aside?: number;
  /** What columns of outcomes say; none where there are no outcomes. */
  readonly columns: readonly OutcomeColumn[];
  /** Rows of outcomes that aren't whole. */
  readonly badRows: readonly BadRow[];
}

/** A review in words. */
export function reviewParts(
  definition: Definition,
  review: Review,
  sources: ReviewSources,
  language: string,
): readonly Part[] {
  const saying = sayingOf(definition, language);
  return [
    ...aboutParts(review, sources, saying, language),
    ...mixParts(review, saying),
    ...askingParts(review, saying),
    ...overruleParts(review, saying),
    ...outcomeParts(review, sources.columns, saying),
    ...badRowParts(sources, saying, language),
    ...conclusionParts(review, saying),
  ];
}

function badRowParts(
  { badRows }: ReviewSources,
  saying: Saying,
  language: string,
): readonly Part[] {
  if (badRows.length === 0) return [];
  const { word, badRow } = evidenceTranslator(language);
  const count = badRows.length;
  return [
    { kind: "text", text: word("badRows", { count, number: saying.numbers.count(count) }) },
    { kind: "list", items: firstOf(badRows.map(badRow), saying) },
  ];
}

/** What a review is called. */
export function reviewTitle(definition: Definition, language: string): string {
  return sayingOf(definition, language).word("title", { questionnaire: definition.id });
}

function aboutParts(
  { today, going, interviews }: Review,
  { again, others, bad, aside = 0 }: ReviewSources,
  saying: Saying,
  language: string,
): readonly Part[] {
  const { word, numbers, counted } = saying;
  const { all, finished, undated, notWhole, otherVersions, notReplayed, wentOn, otherwise } =
    interviews;
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([name, count]) => `${name || "–"} (${numbers.count(count)})`)
      .join(", ");
  const versions = list(otherVersions);
  const said = [
    word("asOf", { today, going }),
    counted("interviews", all, { finished: numbers.count(finished) }),
    versions ? word("otherVersions", { versions }) : word("sameVersion"),
    ...(notReplayed > 0 ? [counted("notReplayed", notReplayed)] : []),
    ...(otherwise > 0 ? [counted("otherwise", otherwise)] : []),
    ...(wentOn > 0 ? [counted("wentOn", wentOn)] : []),
    ...(notWhole > 0 ? [counted("notWhole", notWhole)] : []),
    ...(undated > 0 ? [counted("undated", undated)] : []),
    ...(aside > 0 ? [counted("aside", aside)] : []),
    ...(again > 0 ? [counted("again", again)] : []),
    ...(list(others) ? [word("others", { list: list(others) })] : []),
  ];
  const lines = bad.map((one) => notHeldLine(one, language));
  return [
    { kind: "text", text: said.join(" ") },
    ...(lines.length > 0
      ? ([
          { kind: "text", text: counted("bad", lines.length) },
          { kind: "list", items: firstOf(lines, saying) },
        ] as const)
      : []),
  ];
}

import type { Rate } from "../../../evidence/learning/chance.ts";
import type { Judgement } from "../../../evidence/learning/learningReport.ts";
import type { BadRow } from "../../../evidence/table/table.ts";
import { evidenceTranslator } from "../../../language/evidence.ts";
import { numbersIn } from "../../../language/numbers.ts";
import { bar } from "../bar.ts";
import { column, printable, widthOf, wrap } from "../columns.ts";
import type { Terminal } from "../terminal.ts";

/** So wide is a column of counts. */
const narrow = 7;

/** As many rows that were left out are shown, and sets that do as well. */
export const mostShown = 10;

/** A heading with lines below it. */
export function section(title: string, lines: readonly string[], terminal: Terminal): string {
  return [terminal.paint("bold", title), ...lines].join("\n");
}

/** Named shares, each with a bar and the interval in which the truth lies. */
export function rateLines(
  rates: readonly (readonly [name: string, rate: Rate | number])[],
  { width, paint }: Terminal,
  language: string,
): readonly string[] {
  const numbers = numbersIn(language);
  const names = Math.min(40, Math.floor(width * 0.4));
  return rates.map(([name, rate]) => {
    const share = typeof rate === "number" ? rate : rate.share;
    const interval =
      typeof rate === "number" ? "" : rate.interval.map((end) => numbers.share(end)).join("–");
    const room = Math.max(4, width - names - 31);
    const shown = column(bar(share, room), room);
    return `  ${column(printable(name), names)} ${paint("cyan", shown)} ${numbers.share(share).padStart(6)}  ${interval}`.trimEnd();
  });
}

/** Rows that were left out, the first of them by line. */
export function badRowsView(bad: readonly BadRow[], language: string): readonly string[] {
  const [t, numbers] = [evidenceTranslator(language), numbersIn(language)];
  if (bad.length === 0) return [];
  const number = numbers.count(bad.length);
  return [
    [
      t.word("badRows", { number, count: bad.length }),
      ...bad.slice(0, mostShown).map((row) => `  ${printable(t.badRow(row))}`),
      ...andMore(bad.length, language),
    ].join("\n"),
  ];
}

/** Says that more were found than are shown. */
export function andMore(count: number, language: string): readonly string[] {
  const [t, numbers] = [evidenceTranslator(language), numbersIn(language)];
  if (count <= mostShown) return [];
  return [`  ${t.word("more", { number: numbers.count(count - mostShown) })}`];
}

/** By segment, by whom they were taken for, and by lead. */
export function judgementSections(
  { segments, confusion, leads }: Judgement,
  names: readonly string[],
  aboutLeads: string,
  terminal: Terminal,
  language: string,
): readonly string[] {
  const [t, numbers] = [evidenceTranslator(language), numbersIn(language)];
  const words = ["rows", "placed", "right", "recall", "precision"] as const;
  const heads = words.map((word) => t.word(word));
  const wide = Math.max(narrow, ...heads.map((head) => widthOf(head) + 2));
  const forNames = Math.max(12, Math.min(34, terminal.width - 2 - heads.length * wide));
  const cells = (all: readonly string[], width = wide) =>
    all.map((each) => each.padStart(width)).join("");
  const nameOf = (at: number) => column(printable(`${at + 1}  ${names[at]}`), forNames);
  const share = (part: number, of: number) => (of === 0 ? "–" : numbers.share(part / of));
  const last = leads.at(-1)?.lead;
  return [
    section(
      t.word("bySegment"),
      [
        `  ${column("", forNames)}${cells(heads)}`,
        ...segments.map(
          ({ rows, placed, right }, at) =>
            `  ${nameOf(at)}${cells([`${rows}`, `${placed}`, `${right}`, share(right, rows), share(right, placed)])}`,
        ),
        wrap(t.word("bySegmentMeaning"), terminal.width - 2, "  "),
      ],
      terminal,
    ),
    section(
      t.word("confusion"),
      [
        `  ${column("", forNames)}${cells(
          names.map((_, at) => `${at + 1}`),
          narrow,
        )}`,
        ...confusion.map(
          (own, at) =>
            `  ${nameOf(at)}${cells(
              own.map((count) => `${count}`),
              narrow,
            )}`,
        ),
      ],
      terminal,
    ),
    section(
      t.word("leads"),
      [
        ...leads.map(({ lead, rows, right }) => {
          const word = t.word(lead === last && lead > 1 ? "leadMore" : "lead", { lead });
          return `  ${column(word, forNames)}${cells([`${rows}`, share(right, rows)])}`;
        }),
        wrap(aboutLeads, terminal.width - 2, "  "),
      ],
      terminal,
    ),
  ];
}

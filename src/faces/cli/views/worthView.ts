import { namesOf } from "../../../language/names.ts";
import { numbersIn } from "../../../language/numbers.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import {
  rankedByWorth,
  type SegmentWorth,
  type Worth,
} from "../../../questionnaire/worth/worth.ts";
import { bar } from "../bar.ts";
import { column, printable, wrap } from "../columns.ts";
import type { Terminal } from "../terminal.ts";

const figures = ["customer", "opportunity", "day", "market"] as const;

const formulas = `
customer = (contract value − cost to serve) ÷ churn, over ten years at the most
opportunity = win rate × customer − acquisition cost
day = opportunity ÷ days of selling
market = accounts × opportunity`;

/** Where less is left for names, they would all be cut to the same. */
const leastForNames = 12;

/** What each segment is worth, for people. */
export function worthView(definition: Definition, terminal: Terminal): string {
  const ranked = rankedByWorth(definition);
  const { currency } = definition.rep ?? {};
  const forNames = terminal.width - 4 * 12 - 9;
  const table = forNames < leastForNames ? list : columns(forNames);
  const unknown = ranked.some(({ worth }) => figures.some((name) => worth[name] === null));
  return [
    terminal.paint("bold", `Worth of each segment${currency ? `, in ${currency}` : ""}`),
    ...table(definition, ranked, terminal),
    "",
    ...formulas
      .trim()
      .split("\n")
      .map((formula) => wrap(formula, terminal.width)),
    ...(currency ? [] : ["", wrap(noCurrency, terminal.width)]),
    ...(unknown ? ["", wrap(someUnknown, terminal.width)] : []),
  ].join("\n");
}

type Table = (
  definition: Definition,
  ranked: readonly SegmentWorth[],
  terminal: Terminal,
) => readonly string[];

/** A line for each segment, and one over them. */
function columns(forNames: number): Table {
  const cells = (all: readonly string[]) => all.map((each) => each.padStart(11)).join(" ");
  return (definition, ranked, terminal) => {
    const names = namesOf(definition);
    return [
      `${column("", forNames)} ${"tier".padEnd(8)}${cells(figures)}`,
      ...ranked.flatMap(({ segment: { id, rep }, worth }) => {
        const shown = cells(figures.map((figure) => written(worth[figure])));
        const name = column(printable(names.segment(id)), forNames);
        const line = `${name} ${`${rep?.tier ?? ""}`.padEnd(8)}${shown}`.trimEnd();
        return [line, ...dayBar(worth, ranked, terminal)];
      }),
    ];
  };
}

/** What is known of each segment, a line a figure. */
const list: Table = (definition, ranked, terminal) => {
  const names = namesOf(definition);
  return ranked.flatMap(({ segment: { id, rep }, worth }) => [
    wrap(printable(names.segment(id)), terminal.width),
    ...(rep?.tier === undefined ? [] : [`  tier ${rep.tier}`]),
    ...figures
      .filter((figure) => worth[figure] !== null)
      .map((figure) => `  ${figure.padEnd(11)} ${written(worth[figure]).padStart(11)}`),
    ...dayBar(worth, ranked, terminal),
  ]);
};

/** A day's worth, beside that of the best. */
function dayBar({ day }: Worth, ranked: readonly SegmentWorth[], terminal: Terminal): string[] {
  const best = Math.max(...ranked.map(({ worth }) => worth.day ?? 0));
  const shown = bar(best > 0 ? Math.max(0, day ?? 0) / best : 0, terminal.width);
  return shown ? [terminal.paint("cyan", shown)] : [];
}

const noCurrency = "Name the currency in rep.currency, such as “EUR”.";
const someUnknown =
  "A figure is left blank where a part of it isn’t said in the segment’s economics.";

/** Whole, with thousands apart; nothing where it isn't known. */
function written(figure: number | null): string {
  if (figure === null) return "";
  return numbersIn("en")
    .count(Math.round(figure) || 0)
    .replace("-", "−");
}

import { namesOf } from "../../../language/names.ts";
import { numbersIn } from "../../../language/numbers.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { rankedByWorth } from "../../../questionnaire/worth/worth.ts";
import { bar } from "../bar.ts";
import { column, printable, wrap } from "../columns.ts";
import type { Terminal } from "../terminal.ts";

const figures = ["customer", "opportunity", "day", "market"] as const;

const formulas = `
customer = (contract value − cost to serve) ÷ churn, over ten years at the most
opportunity = win rate × customer − acquisition cost
day = opportunity ÷ days of selling
market = accounts × opportunity`;

/** What each segment is worth, for people. */
export function worthView(definition: Definition, terminal: Terminal): string {
  const names = namesOf(definition);
  const ranked = rankedByWorth(definition);
  const { currency } = definition.rep ?? {};
  const best = Math.max(...ranked.map(({ worth }) => worth.day ?? 0));
  const cells = (all: readonly string[]) => all.map((each) => each.padStart(11)).join(" ");
  const width = terminal.width - 4 * 12 - 9;
  const rows = ranked.flatMap(({ segment: { id, rep }, worth }) => {
    const shown = figures.map((name) => written(worth[name]));
    const name = column(printable(names.segment(id)), width);
    const days = bar(best > 0 ? Math.max(0, worth.day ?? 0) / best : 0, terminal.width);
    return [
      `${name} ${`${rep?.tier ?? ""}`.padEnd(8)}${cells(shown)}`.trimEnd(),
      ...(days ? [terminal.paint("cyan", days)] : []),
    ];
  });
  const unknown = ranked.some(({ worth }) => figures.some((name) => worth[name] === null));
  return [
    terminal.paint("bold", `Worth of each segment${currency ? `, in ${currency}` : ""}`),
    `${column("", width)} ${"tier".padEnd(8)}${cells(figures)}`,
    ...rows,
    "",
    ...formulas.trim().split("\n"),
    ...(currency ? [] : ["", wrap(noCurrency, terminal.width)]),
    ...(unknown ? ["", wrap(someUnknown, terminal.width)] : []),
  ].join("\n");
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

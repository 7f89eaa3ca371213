import { namesOf } from "../../../language/names.ts";
import { numbersIn } from "../../../language/numbers.ts";
import { reportTranslator } from "../../../language/report.ts";
import { notHeldLine } from "../../../language/review/saying.ts";
import type { Summary } from "../../../proof/summary.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { bar } from "../bar.ts";
import { column, printable, wrap } from "../columns.ts";
import type { Terminal } from "../terminal.ts";
import type { WeighedBy } from "../weighing.ts";

/** A questionnaire in figures, for people. */
export function summaryView(
  definition: Definition,
  summary: Summary & { readonly weighedBy: WeighedBy | undefined },
  terminal: Terminal,
  language: string,
): string {
  const word = reportTranslator(language);
  const names = namesOf(definition, language);
  const numbers = numbersIn(language);
  const { interviews, meanAsked, savedByStopping, close, ties, fallback, weighedBy } = summary;
  const number = numbers.count(interviews);
  const asked = numbers.mean(meanAsked);
  const saved = word("saved", { number: numbers.mean(savedByStopping) });
  const bars = (title: string, rows: readonly (readonly [string, number])[]) =>
    barsView(title, rows, terminal, numbers.share);
  const figuresOf = `${word("interviews", { number, count: interviews })}, ${weighedBy ? word("basisRecords", { number: numbers.count(weighedBy.prospects), count: weighedBy.prospects }) : word("basis")}.`;
  const hasFacts = definition.questions.some(({ ask }) => ask === "never");
  const basis = hasFacts ? `${figuresOf} ${word("basisFacts")}` : figuresOf;
  const told = weighedBy
    ? [word("basisEach"), ...recordsSaid(definition, weighedBy, language)].join(" ")
    : "";
  const figures = [
    [word("asked"), savedByStopping >= 0.05 ? `${asked} (${saved})` : asked],
    [word("close"), numbers.share(close)],
    [word("ties"), numbers.share(ties)],
    [word("fallback"), numbers.share(fallback)],
  ];
  return [
    wrap(basis, terminal.width),
    ...(told ? [wrap(printable(told), terminal.width)] : []),
    bars(
      word("segments"),
      Object.entries(summary.shares).map(([id, share]) => [names.segment(id), share]),
    ),
    bars(
      word("contributions"),
      definition.questions
        .filter(({ ask }) => ask !== "never")
        .map(({ id }) => [names.question(id), summary.contributions[id] ?? 0]),
    ),
    figures.map(([name = "", figure]) => `  ${column(name, 30)}  ${figure}`).join("\n"),
  ].join("\n\n");
}

/** What of the records was left out, or says nothing. */
function recordsSaid(
  definition: Definition,
  { silent, unanswered, others, bad }: WeighedBy,
  language: string,
): readonly string[] {
  const word = reportTranslator(language);
  const { count } = numbersIn(language);
  const names = namesOf(definition, language);
  const other = Object.values(others).reduce((sum, one) => sum + one, 0);
  const questions = unanswered.map((id) => `“${names.question(id)}”`).join(", ");
  const [first] = bad;
  return [
    ...(questions ? [word("basisUnanswered", { questions })] : []),
    ...(silent > 0 ? [word("basisSilent", { count: silent, number: count(silent) })] : []),
    ...(other > 0 ? [word("basisOthers", { count: other, number: count(other) })] : []),
    ...(first
      ? [
          word("basisBad", {
            count: bad.length,
            number: count(bad.length),
            first: notHeldLine(first, language),
          }),
        ]
      : []),
  ];
}

/** Named shares as bars. The longest bar is the largest share; how large that is, the figure says. */
function barsView(
  title: string,
  rows: readonly (readonly [name: string, share: number])[],
  terminal: Terminal,
  write: (share: number) => string,
): string {
  const figures = rows.map(([, share]) => write(share));
  const figureWidth = Math.max(...figures.map(({ length }) => length));
  const nameWidth = Math.floor(terminal.width * 0.45);
  const barWidth = terminal.width - nameWidth - figureWidth - 6;
  const most = Math.max(...rows.map(([, share]) => share)) || 1;
  return [
    terminal.paint("bold", title),
    ...rows.map(([name, share], index) => {
      const blocks = column(bar(share / most, barWidth), barWidth);
      const figure = (figures[index] ?? "").padStart(figureWidth);
      return `  ${column(printable(name), nameWidth)}  ${terminal.paint("cyan", blocks)}  ${figure}`;
    }),
  ].join("\n");
}

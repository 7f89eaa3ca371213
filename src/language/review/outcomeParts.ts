import type { OutcomeColumn } from "../../evidence/review/outcomeColumns.ts";
import type { DealFigures, OutcomesReview } from "../../evidence/review/outcomes.ts";
import type { Review } from "../../evidence/review/review.ts";
import { shareOf, type Trend } from "../../evidence/review/trend.ts";
import type { CustomersReview } from "../../evidence/review/worthOfCustomers.ts";
import type { Part } from "./part.ts";
import { quarterName, quartersPlot } from "./quarterParts.ts";
import { firstOf, type Saying } from "./saying.ts";

/** What became of prospects, by segment and quarter, and what changed in the last two. */
export function outcomeParts(
  { outcomes, quarters: held, swelling, going }: Review,
  columns: readonly OutcomeColumn[],
  saying: Saying,
): readonly Part[] {
  const { word } = saying;
  const shares = ["share", swelling] as const;
  if (!outcomes) {
    const text = word("noOutcomes");
    return [
      { kind: "heading", text: word("outcomes") },
      { kind: "text", text },
      ...trendParts([shares], saying),
    ];
  }
  const { winning, leaving } = outcomes;
  const quarters = quartersOf(outcomes, held);
  const label = (quarter: string) => quarterName(quarter, going, saying);
  const figures = [
    ["winRate", ({ won }) => saying.rate(won)],
    ["contractValue", ({ value }) => (value === null ? "–" : saying.money(value))],
    ["cycle", ({ days }) => (days === null ? "–" : saying.numbers.mean(days))],
    ["retention", ({ stayed }) => saying.rate(stayed)],
  ] as const satisfies readonly (readonly [string, (figures: DealFigures) => string])[];
  const tables = figures.map(
    ([name, of]): Part => ({
      kind: "table",
      title: word(name),
      columns: [word(name), ...quarters.map(label), "Σ"],
      rows: outcomes.segments.map(({ segment, all, quarters: own }) => [
        saying.names.segment(segment),
        ...quarters.map((quarter) => (own[quarter] ? of(own[quarter]) : "–")),
        of(all),
      ]),
    }),
  );
  const [winTable, ...otherTables] = tables;
  const about: readonly Part[] = [
    { kind: "heading", text: word("outcomes") },
    ...joinedParts(outcomes, columns, saying),
  ];
  if (outcomes.deals === 0)
    return [...about, { kind: "text", text: word("joinedNone") }, ...trendParts([shares], saying)];
  return [
    ...about,
    ...(winTable ? [winTable] : []),
    quartersPlot(
      word("winRate"),
      { quarters, going },
      outcomes.segments.map(({ segment, quarters: own }) => ({
        name: saying.names.segment(segment),
        shares: quarters.map((quarter) => (own[quarter] ? shareOf(own[quarter].won) : null)),
        expected: null,
      })),
      saying,
    ),
    ...otherTables,
    ...trendParts([["winRate", winning], ["retention", leaving], shares], saying),
    ...(outcomes.customers ? customerParts(outcomes.customers, saying) : []),
  ];
}

function quartersOf({ segments }: OutcomesReview, held: readonly string[]): readonly string[] {
  const named = segments.flatMap(({ quarters }) => Object.keys(quarters));
  return [...new Set([...held, ...named])].sort();
}

function joinedParts(
  { deals, open, unmatched, early, again, bad }: OutcomesReview,
  columns: readonly OutcomeColumn[],
  saying: Saying,
): readonly Part[] {
  const { word, numbers, counted, currency } = saying;
  const said = [
    counted("joined", deals),
    ...(open > 0 ? [word("open", { number: numbers.count(open) })] : []),
    ...(unmatched > 0 ? [word("unmatched", { number: numbers.count(unmatched) })] : []),
    ...(early > 0 ? [word("dealEarly", { number: numbers.count(early) })] : []),
    ...(again > 0 ? [word("dealAgain", { number: numbers.count(again) })] : []),
  ].join(", ");
  const list = columns
    .flatMap(({ column, field, how }) =>
      field ? [word(how === "given" ? "columnGiven" : "columnGuessed", { column, field })] : [],
    )
    .join(", ");
  const wrong = bad.map(({ line, why, found }) =>
    word("badOutcome", { line, why: word(`why-${why}`, { currency }), found }),
  );
  return [
    { kind: "text", text: `${said}. ${word("soldTo")} ${word("columns", { list })}` },
    ...(wrong.length > 0
      ? ([
          { kind: "text", text: counted("badOutcomes", wrong.length) },
          { kind: "list", items: firstOf(wrong, saying) },
        ] as const)
      : []),
  ];
}

type Trends = readonly (readonly ["winRate" | "retention" | "share", readonly Trend[]])[];

function trendParts(all: Trends, { word, names, rate, chance }: Saying): readonly Part[] {
  const tables = all.flatMap(([name, trends]): Part[] =>
    trends.length === 0
      ? []
      : [
          {
            kind: "table",
            title: word("trendOf", { what: word(name) }),
            columns: [word(name), word("before"), word("lastTwo"), word("chance"), word("verdict")],
            rows: trends.map(({ segment, before, lastTwo, chance: p, verdict }) => [
              names.segment(segment),
              rate(before),
              rate(lastTwo),
              chance(p),
              word(`verdict-${verdict}`),
            ]),
          },
        ],
  );
  return [
    { kind: "heading", text: word("trends") },
    ...tables,
    { kind: "text", text: word("trendsNote") },
  ];
}

function customerParts(
  { customers, withoutCost, cuts, segments }: CustomersReview,
  { word, names, numbers, money }: Saying,
): readonly Part[] {
  const note = word("customersNote", {
    number: numbers.count(customers),
    cuts: cuts.map(money).join(", "),
  });
  const without =
    withoutCost > 0 ? ` ${word("withoutCost", { number: numbers.count(withoutCost) })}` : "";
  return [
    { kind: "heading", text: word("customers") },
    { kind: "text", text: note + without },
    {
      kind: "table",
      title: word("customers"),
      columns: [
        word("segment"),
        ...[1, 2, 3, 4].map((number) => word("fourth", { number })),
        word("middle"),
      ],
      rows: segments.map(({ segment, fourths, stayed, middle }) => [
        names.segment(segment),
        ...fourths.map((count, at) => {
          const { hits = 0, of = 0 } = stayed[at] ?? {};
          return of > 0 ? `${count} (${hits}/${of})` : `${count}`;
        }),
        middle === null ? "–" : money(middle),
      ]),
    },
  ];
}

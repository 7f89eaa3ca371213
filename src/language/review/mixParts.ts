import type { Review } from "../../evidence/review/review.ts";
import type { Part } from "./part.ts";
import { quarterName, quartersPlot } from "./quarterParts.ts";
import type { Saying } from "./saying.ts";

/** Where prospects end, by quarter, against what was expected. */
export function mixParts(
  { mix, expected, quarters, going }: Review,
  saying: Saying,
): readonly Part[] {
  const { word, names, numbers, chance } = saying;
  if (mix.length === 0) return [];
  const ids = Object.keys(mix[0]?.counts ?? {});
  const label = (quarter: string) => quarterName(quarter, going, saying);
  const verdictOf = (verdict: (typeof mix)[number]["verdict"]) =>
    word(verdict === "steady" ? "mix-steady" : `verdict-${verdict}`);
  const cell = ({ counts, allowed, prospects }: (typeof mix)[number], id: string) => {
    const count = counts[id] ?? 0;
    const range = allowed?.[id];
    const isOff = range && (count < range[0] || count > range[1]);
    const told = prospects === 0 ? "–" : `${numbers.share(count / prospects)} (${count})`;
    return isOff ? `${told} · ${word("allowed", { least: range[0], most: range[1] })}` : told;
  };
  return [
    { kind: "heading", text: word("mix") },
    { kind: "text", text: word(expected ? "mixExpected" : "mixFormer") },
    {
      kind: "table",
      title: word("mix"),
      columns: [word("segment"), ...mix.map(({ quarter }) => label(quarter))],
      rows: ids.map((id) => [names.segment(id), ...mix.map((one) => cell(one, id))]),
    },
    {
      kind: "table",
      title: word("verdict"),
      columns: [word("quarter"), word("prospects"), word("chance"), word("index"), word("verdict")],
      rows: mix.map(({ quarter, prospects, chance: p, index, verdict }) => [
        label(quarter),
        numbers.count(prospects),
        chance(p),
        index === null ? "–" : numbers.exact(Number(index.toFixed(2))),
        quarter < going ? verdictOf(verdict) : "–",
      ]),
    },
    quartersPlot(
      word("mix"),
      { quarters, going },
      ids.map((id) => ({
        name: names.segment(id),
        shares: mix.map(({ counts, prospects }) =>
          prospects === 0 ? null : (counts[id] ?? 0) / prospects,
        ),
        expected: expected?.[id] ?? null,
      })),
      saying,
    ),
    { kind: "text", text: word("mixNote") },
  ];
}

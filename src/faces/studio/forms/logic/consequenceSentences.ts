import type { StudioTranslator } from "../../../../language/studioTranslator.ts";
import type { Consequence } from "../../../../questionnaire/editing/consequences.ts";
import type { Outline } from "./outline.ts";

const names = {
  "points-removed": "formsLostPoints",
  "answer-removed": "formsLostAnswer",
  "condition-removed": "formsLostCondition",
  "rule-removed": "formsLostRule",
  "suited-item-removed": "formsLostSuited",
  "exception-removed": "formsLostException",
  "backtest-row-removed": "formsLostBacktestRow",
  "when-removed": "formsLostWhen",
  "fallback-replaced": "formsLostFallback",
  "example-loosened": "formsLostInExample",
  "example-removed": "formsLostExample",
} as const satisfies Partial<Record<Consequence["code"], string>>;

/** What a removal leads to besides, a sentence a kind of it. */
export function consequenceSentences(
  consequences: readonly Consequence[],
  { segments }: Outline,
  { word }: StudioTranslator,
): readonly string[] {
  return Object.entries(names).flatMap(([code, name]) => {
    const same = consequences.filter((consequence) => consequence.code === code);
    const heir = segments.find(({ id }) => id === same[0]?.becomes)?.name ?? "";
    return same.length === 0 ? [] : [word(name, { count: same.length, name: heir })];
  });
}

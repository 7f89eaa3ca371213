import { numbersIn } from "../../../language/numbers.ts";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import { words as english, type PictureWords } from "../../../questionnaire/picture/words.ts";

/** What a map says of its own accord, in the interface's language. */
export function pictureWordsIn({ language, word }: StudioTranslator): PictureWords {
  const numbers = numbersIn(language);
  return {
    facts: word("mapFacts"),
    questions: word("mapQuestions"),
    rules: word("mapRules"),
    segments: (withShares) => word(withShares ? "mapSegmentsShares" : "mapSegments"),
    fact: word("mapFact"),
    ifClose: word("mapIfClose"),
    contenders: word("mapContenders"),
    onlyIf: word("mapOnlyIf"),
    choose: (count) => word("mapChoose", { count }),
    unsure: word("mapUnsure"),
    ruleMark: (position) => word("mapRule", { position }),
    if: word("mapIf"),
    byRules: (positions) =>
      word("mapByRules", { count: positions.length, positions: positions.join(", ") }),
    tier: (tier) => (tier === "decline" ? word("mapDecline") : word("mapTier", { tier })),
    fallback: word("mapFallback"),
    is: word("mapIs"),
    always: word("mapAlways"),
    never: word("mapNever"),
    noAnswer: word("mapNoAnswer"),
    or: ` ${word("mapOr")} `,
    and: `, ${word("mapAnd")} `,
    orElse: `; ${word("mapOr")} `,
    points: english.points,
    noPoints: word("mapNoPoints"),
    share: numbers.share,
    legend: (hasNegative, hasLinks) =>
      [
        word("mapLegend"),
        ...(hasNegative ? [word("mapLegendAgainst")] : []),
        ...(hasLinks ? [word("mapLegendLinks")] : []),
      ].join(" "),
    // The title stands above the map already.
    subtitle: () => "",
  };
}

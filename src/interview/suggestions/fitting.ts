import type { Definition } from "../../questionnaire/definition/definition.ts";
import { choicesOf, suggestible } from "./choices.ts";
import type { Suggestion } from "./suggestion.ts";

/** Quotes by question and option. */
export type Quotes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The suggestions that a questionnaire has a use for, in its order, and those that it has none for, such as after an edit. */
export function fittingSuggestions(
  definition: Definition,
  quotes: Quotes,
): { readonly fitting: readonly Suggestion[]; readonly unfit: readonly Suggestion[] } {
  const places = new Map(
    suggestible(definition)
      .flatMap((question) => choicesOf(question).map((option) => `${question.id} ${option}`))
      .map((key, place) => [key, place]),
  );
  const placeOf = ({ question, option }: Suggestion) => places.get(`${question} ${option}`);
  const all = Object.entries(quotes).flatMap(([question, options]) =>
    Object.entries(options).map(([option, quote]) => ({ question, option, quote })),
  );
  return {
    fitting: all
      .filter((one) => placeOf(one) !== undefined)
      .sort((one, other) => (placeOf(one) ?? 0) - (placeOf(other) ?? 0)),
    unfit: all.filter((one) => placeOf(one) === undefined),
  };
}

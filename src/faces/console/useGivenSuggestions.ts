import { useEffect, useState } from "react";
import { readSuggestions } from "../../interview/suggestions/readSuggestions.ts";
import type { Suggestion } from "../../interview/suggestions/suggestion.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";

/** What a page may give of a transcript: a reply as text, or as JSON made of it. */
export type GivenSuggestions =
  | string
  | readonly Suggestion[]
  | { readonly suggestions: readonly Suggestion[] };

/** The suggestions that a page has given so far: what it gives later comes on top of them. */
export function useGivenSuggestions(
  definition: Definition,
  given: GivenSuggestions | undefined,
): readonly Suggestion[] {
  const [all, setAll] = useState<readonly Suggestion[]>([]);
  const { suggestions, refusals } =
    given === undefined ? nothing : readSuggestions(definition, given);
  const refused = refusals.length > 0 ? JSON.stringify(refusals) : null;
  useEffect(() => {
    if (refused !== null) {
      console.error(`needs-diagnostic: some suggestions can't be taken: ${refused}`);
    }
  }, [refused]);
  const news = suggestions.filter(
    ({ question, option }) =>
      !all.some((one) => one.question === question && one.option === option),
  );
  if (news.length === 0) return all;
  const both = [...all, ...news];
  setAll(both);
  return both;
}

const nothing = { suggestions: [], refusals: [] };

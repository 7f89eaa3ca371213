import type { Definition } from "../../questionnaire/definition/definition.ts";
import { choicesOf, suggestible } from "./choices.ts";
import { type Entries, entriesIn, hasInside, listIn } from "./entriesIn.ts";
import { isQuote, type Suggestion } from "./suggestion.ts";

/** Why something of a reply isn't taken; `at` counts its entries from 1. */
export type SuggestionRefusal =
  | { readonly why: "too-long" | "nothing-found" }
  /** Something begins as an entry behind so many, and can't be read. */
  | { readonly why: "broken"; readonly after: number }
  /** It breaks off behind so many: there may have been more. */
  | { readonly why: "unended"; readonly after: number }
  /** From this one on there are too many. */
  | { readonly why: "too-many"; readonly at: number }
  | {
      readonly why: "no-entry" | "no-quote" | "long-quote" | "repeated" | "nested";
      readonly at: number;
    }
  | {
      readonly why: "no-such-question" | "never-asked";
      readonly at: number;
      readonly question: string;
    }
  | {
      readonly why: "no-such-option" | "option-of-another";
      readonly at: number;
      readonly question: string;
      readonly option: string;
    };

/** What came back of a transcript: what of it can be taken, in its order, and why the rest can't. */
export interface ReadSuggestions {
  readonly suggestions: readonly Suggestion[];
  readonly refusals: readonly SuggestionRefusal[];
}

/** How long a reply may be, in characters. */
export const longestReply = 200_000;

/** How many entries are looked at: more than the largest questionnaire has answers. */
const mostEntries = 200;

/**
 * Reads what a model, a colleague or a page gives back of a transcript: a text with JSON in it, or a list of suggestions or an
 * object that holds one. It is not to be trusted. Of two entries with one option the first counts; those with several options
 * of a question stand beside each other. It never throws at what is JSON.
 */
export function readSuggestions(definition: Definition, reply: unknown): ReadSuggestions {
  if (typeof reply === "string" && reply.length > longestReply) return refused("too-long");
  const { entries, isFound, brokenAfter, isUnended } = entriesOf(reply);
  const suggestions = new Map<string, Suggestion>();
  const refusals: SuggestionRefusal[] = [];
  for (const [index, raw] of entries.slice(0, mostEntries).entries()) {
    const read = readEntry(definition, raw, index + 1);
    const key = "why" in read ? null : `${read.question} ${read.option}`;
    if ("why" in read) refusals.push(read);
    else if (suggestions.has(key as string)) refusals.push({ why: "repeated", at: index + 1 });
    else suggestions.set(key as string, read);
    if (hasInside(raw)) refusals.push({ why: "nested", at: index + 1 });
  }
  if (entries.length > mostEntries) refusals.push({ why: "too-many", at: mostEntries + 1 });
  if (brokenAfter !== null) refusals.push({ why: "broken", after: brokenAfter });
  else if (isUnended) refusals.push({ why: "unended", after: entries.length });
  else if (!isFound) return refused("nothing-found");
  return { suggestions: [...suggestions.values()], refusals };
}

function refused(why: "too-long" | "nothing-found"): ReadSuggestions {
  return { suggestions: [], refusals: [{ why }] };
}

function entriesOf(reply: unknown): Entries {
  if (typeof reply === "string") return entriesIn(reply);
  const list = listIn(reply);
  return { entries: list ?? [], isFound: list !== null, brokenAfter: null, isUnended: false };
}

function readEntry(
  definition: Definition,
  raw: unknown,
  at: number,
): Suggestion | SuggestionRefusal {
  const question = textOf(raw, "question");
  const option = textOf(raw, "option");
  if (question === null || option === null) return { why: "no-entry", at };
  const asked = suggestible(definition);
  const entry = asked.find(({ id }) => id === question);
  if (!entry) {
    const isThere = definition.questions.some(({ id }) => id === question);
    return { why: isThere ? "never-asked" : "no-such-question", at, question };
  }
  if (!choicesOf(entry).includes(option)) {
    const isOther = asked.some((one) => choicesOf(one).includes(option));
    return { why: isOther ? "option-of-another" : "no-such-option", at, question, option };
  }
  const quote = textOf(raw, "quote") ?? "";
  if (!seen.test(quote)) return { why: "no-quote", at };
  return isQuote(quote) ? { question, option, quote } : { why: "long-quote", at };
}

/** A text of an entry, as one line without what nobody sees; null where it is none. */
function textOf(raw: unknown, key: string): string | null {
  if (typeof raw !== "object" || raw === null || !Object.hasOwn(raw, key)) return null;
  const value: unknown = (raw as Record<string, unknown>)[key];
  return typeof value === "string" ? value.replace(unseen, " ").replace(/\s+/g, " ").trim() : null;
}

/** Among them the marks that turn the direction of the words around, and halves of characters. */
const unseen = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Whether there is anything to read in it: neither places where a word may break, nor fillers, nor accents on nothing. */
const seen = /[^\p{Cf}\p{Cn}\p{M}\p{Z}\p{Default_Ignorable_Code_Point}]/u;

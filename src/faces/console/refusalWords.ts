import type { SuggestionRefusal } from "../../interview/suggestions/readSuggestions.ts";
import { longestReply } from "../../interview/suggestions/readSuggestions.ts";
import { longestQuote } from "../../interview/suggestions/suggestion.ts";
import type { ConsoleTranslator } from "../../language/consoleTranslator.ts";
import { shortened } from "./shortened.ts";

/** Why something that came back of a transcript is not taken, and where it stands. */
export function refusalWords(refusal: SuggestionRefusal, { word, language }: ConsoleTranslator) {
  const { why } = refusal;
  const number = (value: number) => value.toLocaleString(language);
  switch (why) {
    case "too-long":
      return word("replyTooLong", { most: number(longestReply) });
    case "nothing-found":
      return word("replyWithoutList");
    case "broken":
      if (refusal.after === 0) return word("replyBrokenFirst");
      return word("replyBroken", { after: number(refusal.after) });
    case "unended":
      if (refusal.after === 0) return word("replyUnendedFirst");
      return word("replyUnended", { after: number(refusal.after) });
    case "too-many":
      return word("replyTooMany", { at: number(refusal.at) });
    default:
      return word("refusedAt", { at: number(refusal.at), why: whyOf(refusal, word) });
  }
}

type AtEntry = Exclude<
  SuggestionRefusal,
  { readonly why: "too-long" | "nothing-found" | "broken" | "unended" | "too-many" }
>;

function whyOf(refusal: AtEntry, word: ConsoleTranslator["word"]): string {
  const question = "question" in refusal ? shortened(refusal.question, 60) : "";
  const option = "option" in refusal ? shortened(refusal.option, 60) : "";
  switch (refusal.why) {
    case "no-entry":
      return word("entryNone");
    case "no-such-question":
      return word("entryNoQuestion", { question });
    case "never-asked":
      return word("entryNeverAsked", { question });
    case "no-such-option":
      return word("entryNoOption", { question, option });
    case "option-of-another":
      return word("entryOtherOption", { question, option });
    case "no-quote":
      return word("entryNoQuote");
    case "long-quote":
      return word("entryLongQuote", { most: longestQuote });
    case "repeated":
      return word("entryRepeated");
    case "nested":
      return word("entryNested");
  }
}

import type { Like, NameIn } from "../../wordList.ts";

/** What segments are worth, in English: the list that every other language follows. */
export const worthEn = {
  worthHelp:
    "What each segment is worth by its figures, the best day of selling first. What isn’t filled in stays blank, and so does all that needs it.",
  worthNoCurrency: "Name the currency",
  worthTable: "What each segment is worth",
  worthTableIn: "What each segment is worth, in {{currency}}",
  worthSegment: "Segment",
  worthTier: "Tier",
  worthCustomer: "A customer",
  worthOpportunity: "An opportunity",
  worthDay: "A day of selling",
  worthMarket: "All there are",
  worthUnknown: "not known",
  worthFill: "Fill in figures of “{{name}}”",
  worthFormulas: "How it is reckoned",
  worthCustomerIs: "(contract value − cost to serve) ÷ churn, over ten years at the most",
  worthOpportunityIs: "win rate × a customer − cost of winning one",
  worthDayIs: "an opportunity ÷ days until they decide",
  worthMarketIs: "companies to win × an opportunity",
} as const;

export type WorthWordName = NameIn<typeof worthEn>;
export type WorthWords = Like<typeof worthEn>;

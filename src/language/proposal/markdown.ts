import { wordsIn } from "../i18n.ts";
import type { InEachLanguage } from "../interfaceLanguages.ts";
import { numbersIn } from "../numbers.ts";
import { markdownLines } from "../typedText.ts";
import type { Values } from "../wordList.ts";
import { proposalDe } from "../words/proposal.de.ts";
import { type ProposalWord, type ProposalWords, proposalEn } from "../words/proposal.en.ts";

const lists: InEachLanguage<ProposalWords> = { en: proposalEn, de: proposalDe };

/** @param language a BCP 47 tag; English where we have no words in it */
export function proposalWordsIn(language: string): (word: ProposalWord, values?: Values) => string {
  return wordsIn(language, lists);
}

/** A text on one line of Markdown, in which it stays text, links nobody and calls nobody. */
export function line(text: string): string {
  // Code hosts send word to whoever is named after this sign.
  return markdownLines(text).join(" ").replaceAll("@", "@&#8203;");
}

/** So many items of a list are told. */
const most = 40;

/** A list; how many items there are beyond those that have room is said. */
export function list(items: readonly string[], language: string): string {
  const more = items.length - most;
  const number = numbersIn(language).count(more);
  const rest = more > 0 ? [proposalWordsIn(language)("more", { count: more, number })] : [];
  return [...items.slice(0, most), ...rest].map((item) => `- ${item}`).join("\n");
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

/** Parts with an empty line between each; those that are empty are left off. */
export function page(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}

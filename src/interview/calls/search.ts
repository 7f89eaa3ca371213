import type { Call } from "./call.ts";
import { keptSegmentName } from "./overruling.ts";

/** The calls in which all the words occur: in account, person, role, segment name or notes. */
export function searchCalls(calls: readonly Call[], words: string): Call[] {
  return calls.filter((call) => matchesWords(textOf(call), words));
}

/** Tells whether all the words, or parts of words, occur in a text. Case and accents do not matter. */
export function matchesWords(text: string, words: string): boolean {
  const plainText = plain(text);
  return plain(words)
    .split(/\s+/)
    .every((word) => plainText.includes(word));
}

/** Words as they are compared: without accents, and in capitals, which have no double like ß and ss. */
export function plain(words: string): string {
  return words.normalize("NFKD").replace(/\p{M}/gu, "").toUpperCase();
}

function textOf(call: Call): string {
  const { account, person, note, notes } = call;
  const onQuestions = Object.values(notes).map(({ text }) => text);
  return [
    account,
    person.name,
    person.role,
    keptSegmentName(call) ?? "",
    note,
    ...onQuestions,
  ].join("\n");
}

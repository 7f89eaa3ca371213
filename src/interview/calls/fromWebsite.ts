import type { Known } from "../../questionnaire/definition/definition.ts";
import type { Call } from "./call.ts";

/** Tells whether what is known in a call was answered on a website, by the same person. */
export function isFromWebsite(
  { known, website }: Pick<Call, "known" | "website">,
  question: string,
): boolean {
  const { answers = {} } = website ?? {};
  return (
    Object.hasOwn(answers, question) &&
    Object.hasOwn(known, question) &&
    JSON.stringify(answers[question]) === JSON.stringify(known[question])
  );
}

/** What is known in a call of the account, so of everybody in it: not what this person has answered on a website. */
export function knownOfAccount(call: Pick<Call, "known" | "website">): Known {
  return Object.fromEntries(
    Object.entries(call.known).filter(([question]) => !isFromWebsite(call, question)),
  );
}

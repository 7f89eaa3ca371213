import type { LeadForm } from "./visitorScreen.ts";

/** What is wrong with a field: the name of the sentence for it. */
export type FieldProblem = "fieldMissing" | "emailBad" | "telBad" | "consentMissing";

/** As many as any receiver takes; more is not what the field asks for. */
export const longest = 250;

/** What keeps an entry from being sent; null if nothing does. */
export function fieldProblem(
  { type, required }: LeadForm["fields"][number],
  entry: string,
): FieldProblem | null {
  const words = trimmed(entry);
  if (words === "") return required ? "fieldMissing" : null;
  if (type === "email") return isEmail(words) ? null : "emailBad";
  if (type === "tel") return isPhone(words) ? null : "telBad";
  return null;
}

/** An entry without what stands around it unseen: spaces, and the marks that contact lists put around numbers. */
export function trimmed(entry: string): string {
  return entry.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, "");
}

/**
 * Whether something can be written to: HTML's own rule for addresses, with the letters of all scripts (RFC 6531), and
 * with a domain that ends as one on the internet does.
 */
function isEmail(words: string): boolean {
  const [, domain, ...others] = words.split("@");
  if (domain === undefined || others.length > 0) return false;
  const labels = domain.split(/[.\u3002\uff0e\uff61]/);
  return (
    /^(?:[\w.!#$%&'*+/=?^`{|}~-]|(?![\p{C}\p{Z}])[^\0-\x7f])+@/u.test(words) &&
    labels.length > 1 &&
    labels.every((label) =>
      /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\p{Cf}-]*[\p{L}\p{M}\p{N}])?$/u.test(label),
    ) &&
    /[a-z].*[a-z]|[^\0-\x7f]/i.test(labels.at(-1) ?? "")
  );
}

/**
 * Whether something can be called: a number in the digits of any script, however it is set out and whatever is said of
 * it, or one that is spelt in letters. What holds an @ is an address in the wrong field.
 */
function isPhone(words: string): boolean {
  if (words.includes("@")) return false;
  const isSpelt = /^\+?\d[\d\s().-]*[A-Z][A-Z\s-]*$/.test(words);
  const signs = words.match(isSpelt ? /\w/g : /\p{Nd}/gu) ?? [];
  return signs.length > (isSpelt ? 5 : 4);
}

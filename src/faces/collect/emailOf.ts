import type { InterviewRecord } from "../../interview/record/record.ts";

/** The address of a record's person, in small letters: a website's lead has it under whatever its form calls the field. */
export function emailOf({ person }: InterviewRecord): string | null {
  const found = Object.values(person).find((value) => /^\s*[^\s@]+@[^\s@]+\s*$/.test(value));
  return found?.trim().toLowerCase() ?? null;
}

/** The addresses that are a person's own, in small letters: what of a lead's fields or a call's context is one, and nothing else. */
export function ownAddresses({ person, contact, context }: InterviewRecord): ReadonlySet<string> {
  const texts = [person, contact, context]
    .flatMap(textsIn)
    .map((text) => text.trim().toLowerCase());
  return new Set(
    texts.flatMap((text) => /^[^\s@]+@[^\s@]+$|(?<=<)[^\s@<>]+@[^\s@<>]+(?=>$)/.exec(text) ?? []),
  );
}

/** Whether an address, in small letters, stands anywhere in what was sent, in whatever is written around it. */
export function mentions(sent: unknown, address: string): boolean {
  return [...textsIn(sent), ...namesIn(sent)].some((text) =>
    [text, decoded(text)].some((one) => stands(address.normalize(), one.toLowerCase().normalize())),
  );
}

/** Whether an address stands in a text, and not as a part of a longer one: marks around it are none of its own. */
function stands(address: string, text: string): boolean {
  for (let at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + 1)) {
    const isEndOfLonger = /[\p{L}\p{N}][.+_-]*$/u.test(text.slice(Math.max(0, at - 20), at));
    const isStartOfLonger = /^[.-]*[\p{L}\p{N}]/u.test(text.slice(at + address.length));
    if (!isEndOfLonger && !isStartOfLonger) return true;
  }
  return false;
}

/** As an address of a page has it, @ may be %40. */
function decoded(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** What things are called in it, which can be anything in a call's context. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return [...Object.keys(value), ...Object.values(value).flatMap(namesIn)];
}

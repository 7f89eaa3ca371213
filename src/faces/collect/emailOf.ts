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
  return textsIn(sent).some((text) =>
    [text.trim(), ...text.split(/[\s<>()[\]{},;:"'=&?]+/)].some(
      (part) => decoded(part).replace(/\.+$/, "").toLowerCase() === address,
    ),
  );
}

/** As an address of a page has it, @ may be %40. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

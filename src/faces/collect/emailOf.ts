import type { InterviewRecord } from "../../interview/record/record.ts";

/** The address of a record's person, in small letters: a website's lead has it under whatever its form calls the field. */
export function emailOf({ person }: InterviewRecord): string | null {
  const found = Object.values(person).find((value) => /^\s*[^\s@]+@[^\s@]+\s*$/.test(value));
  return found?.trim().toLowerCase() ?? null;
}

/** All addresses that a lead's fields or a call's context have, in small letters: in whatever is written around them. */
export function addressesIn({ person, context }: InterviewRecord): ReadonlySet<string> {
  const texts = [...Object.values(person), JSON.stringify(context ?? {})];
  return new Set(
    texts.flatMap((text) =>
      [text.trim(), ...text.split(/[\s<>()[\]{},;:"']+/)]
        .filter((part) => part.includes("@"))
        .map((part) => part.replace(/\.+$/, "").toLowerCase()),
    ),
  );
}

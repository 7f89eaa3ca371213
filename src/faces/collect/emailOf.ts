import type { InterviewRecord } from "../../interview/record/record.ts";

/** The address of a record's person, in small letters: a website's lead has it under whatever its form calls the field. */
export function emailOf({ person }: InterviewRecord): string | null {
  const found = Object.values(person).find((value) => /^\s*[^\s@]+@[^\s@]+\s*$/.test(value));
  return found?.trim().toLowerCase() ?? null;
}

import type { Definition } from "../../questionnaire/definition/definition.ts";
import type { InterviewRecord } from "../record/record.ts";

/** What of a lead is the person's name, address and company, by the types of the form's fields: of several the first that was filled in. */
export function contactOf(
  { capture }: Definition,
  left: Readonly<Record<string, string>>,
): NonNullable<InterviewRecord["contact"]> {
  const leftIn = (type: string) =>
    capture?.fields
      .filter((field) => field.type === type && Object.hasOwn(left, field.id))
      .map(({ id }) => left[id]?.trim())
      .find(Boolean);
  const found = { name: leftIn("text"), email: leftIn("email"), company: leftIn("company") };
  return Object.fromEntries(
    Object.entries(found).flatMap(([what, value]) => (value ? [[what, value] as const] : [])),
  );
}

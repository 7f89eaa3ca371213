import type { Capture, Definition } from "../../questionnaire/definition/definition.ts";
import type { InterviewRecord } from "../record/record.ts";
import { nameParts } from "./nameParts.ts";

type Contact = NonNullable<InterviewRecord["contact"]>;

/**
 * What of a lead is the person's name, address and company, by the types of the form's fields: of several the first that was
 * filled in, and of first and last name in fields of their own both.
 */
export function contactOf(
  { capture }: Definition,
  left: Readonly<Record<string, string>>,
): Contact {
  const fields = capture?.fields ?? [];
  const entryOf = ({ id }: Capture["fields"][number]) =>
    Object.hasOwn(left, id) ? (left[id]?.trim() ?? "") : "";
  const leftIn = (type: string) =>
    fields
      .filter((field) => field.type === type)
      .map(entryOf)
      .find(Boolean);
  const parts = nameParts(fields);
  const firstName = parts && entryOf(parts.first);
  const lastName = parts && entryOf(parts.last);
  const found = {
    name: [firstName, lastName].filter(Boolean).join(" ") || leftIn("text"),
    firstName,
    lastName,
    email: leftIn("email"),
    company: leftIn("company"),
  };
  return Object.fromEntries(
    Object.entries(found).flatMap(([what, value]) => (value ? [[what, value] as const] : [])),
  );
}

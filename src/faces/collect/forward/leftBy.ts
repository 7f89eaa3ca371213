import type { InterviewRecord } from "../../../interview/record/record.ts";
import type { Outbound } from "./target.ts";

/**
 * What a person has left of themselves in a lead form, by the types of its fields: here, or on the website before the call.
 * A call has the name besides that its rep has typed.
 */
export function leftBy({
  record,
  website,
}: Pick<Outbound, "record" | "website">): NonNullable<InterviewRecord["contact"]> {
  const typed = record.channel === "console" ? record.person.name?.trim() : "";
  return { ...(typed && { name: typed }), ...website?.contact, ...record.contact };
}

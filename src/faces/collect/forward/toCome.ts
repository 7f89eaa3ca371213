import type { Outbound, Outcome } from "./target.ts";

/** Whether a record without an address may still get that of the website's interview that it began with. */
export function toCome({
  record: { startedFrom },
  website,
}: Pick<Outbound, "record" | "website">): Extract<Outcome, { state: "early" }> | null {
  const isThere = website?.interview === startedFrom && website?.status === "final";
  if (startedFrom == null || isThere) return null;
  const text =
    "It has no e-mail address, and the website’s interview that it began with isn’t here, or is set aside.";
  return { state: "early", text, interview: startedFrom };
}

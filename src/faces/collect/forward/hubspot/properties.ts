import type { InterviewRecord } from "../../../../interview/record/record.ts";

/** The property that tells a note or a task which record it is of, unique among them. */
export const keyProperty = "needs_key";

/** The property that tells a company by its domain, unique among them: HubSpot's own may be of several. */
export const domainProperty = "needs_domain";

interface ContactProperty {
  readonly name: string;
  readonly label: string;
  readonly type: "enumeration" | "number" | "string" | "datetime" | "date";
  readonly fieldType: "select" | "number" | "text" | "textarea" | "date";
  /** Whose names its values are, where it has options. */
  readonly options?: "segments" | "tiers";
  readonly value: (record: InterviewRecord) => unknown;
}

const text = { type: "string", fieldType: "text" } as const;
const number = { type: "number", fieldType: "number" } as const;
const choice = { type: "enumeration", fieldType: "select" } as const;

/** What a contact has of their latest interview. */
export const contactProperties: readonly ContactProperty[] = [
  {
    name: "needs_segment",
    label: "Segment",
    ...choice,
    options: "segments",
    value: (of) => of.segment,
  },
  { name: "needs_tier", label: "Tier", ...choice, options: "tiers", value: (of) => of.tier },
  {
    name: "needs_runner_up",
    label: "Runner-up",
    ...choice,
    options: "segments",
    value: (of) => of.runnerUp,
  },
  { name: "needs_lead_score", label: "Lead score", ...number, value: (of) => of.leadScore },
  { name: "needs_lead_points", label: "Points ahead", ...number, value: (of) => of.leadPoints },
  { name: "needs_channel", label: "Channel", ...text, value: (of) => of.channel },
  { name: "needs_questionnaire", label: "Questionnaire", ...text, value: (of) => of.questionnaire },
  { name: "needs_version", label: "Version", ...text, value: (of) => of.version },
  {
    name: "needs_date",
    label: "Date",
    type: "datetime",
    fieldType: "date",
    value: (of) => of.finishedAt ?? of.changedAt,
  },
  {
    name: "needs_next_step",
    label: "Next step",
    type: "string",
    fieldType: "textarea",
    value: (of) => of.nextStep,
  },
];

/** The contact's properties as a record says them; empty, which clears them, where it says nothing of one. */
export function propertiesOf(record: InterviewRecord): Readonly<Record<string, string>> {
  return Object.fromEntries(
    contactProperties.map(({ name, value }) => [name, String(value(record) ?? "")]),
  );
}

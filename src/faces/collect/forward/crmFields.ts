import type { InterviewRecord } from "../../../interview/record/record.ts";

/** A field that a CRM gets of a person's latest interview, whatever the CRM calls it. */
export interface CrmField {
  /** Words with _ in between, such as `runner_up`. */
  readonly id: string;
  readonly label: string;
  readonly kind: "choice" | "number" | "text" | "longText" | "moment";
  /** Whose names its values are, where it has options. */
  readonly options?: "segments" | "tiers";
  readonly value: (record: InterviewRecord) => string | number | null | undefined;
}

/** When an interview was held, by which it is told which of two is the later. */
export function dateOf({ finishedAt, changedAt }: InterviewRecord): string {
  return finishedAt ?? changedAt;
}

/** What a CRM gets of a person's latest interview. */
export const crmFields: readonly CrmField[] = [
  {
    id: "segment",
    label: "Segment",
    kind: "choice",
    options: "segments",
    value: (of) => of.segment,
  },
  { id: "tier", label: "Tier", kind: "choice", options: "tiers", value: (of) => of.tier },
  {
    id: "runner_up",
    label: "Runner-up",
    kind: "choice",
    options: "segments",
    value: (of) => of.runnerUp,
  },
  { id: "lead_score", label: "Lead score", kind: "number", value: (of) => of.leadScore },
  { id: "lead_points", label: "Points ahead", kind: "number", value: (of) => of.leadPoints },
  { id: "channel", label: "Channel", kind: "text", value: (of) => of.channel },
  { id: "questionnaire", label: "Questionnaire", kind: "text", value: (of) => of.questionnaire },
  { id: "version", label: "Version", kind: "text", value: (of) => of.version },
  { id: "date", label: "Date", kind: "moment", value: dateOf },
  { id: "next_step", label: "Next step", kind: "longText", value: (of) => of.nextStep },
];

import type { WebsiteInterview } from "../../../interview/calls/website.ts";
import type { InterviewRecord } from "../../../interview/record/record.ts";
import type { Standing } from "./target.ts";

/** A field that a CRM gets of a person's latest interview whose segment stands, whatever the CRM calls it. */
export interface CrmField {
  /** Words with _ in between, such as `runner_up`. */
  readonly id: string;
  readonly label: string;
  readonly kind: "choice" | "number" | "text" | "longText" | "json" | "moment";
  /** Whose names its values are, where it has options. */
  readonly options?: "segments" | "tiers";
  /** Whether it is of what the person has answered on a website: a later call leaves it as it is. */
  readonly ofWebsite?: true;
  readonly value: (record: InterviewRecord) => string | number | null | undefined;
}

/** When an interview was held, by which it is told which of two is the later. */
export function dateOf({ finishedAt, changedAt }: InterviewRecord): string {
  return finishedAt ?? changedAt;
}

/** What a CRM gets of a person's latest interview whose segment stands. */
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
  {
    id: "website",
    label: "Answers on the website",
    kind: "json",
    ofWebsite: true,
    value: websiteJson,
  },
];

/** What the CRMs take of a field of many lines. */
const longestJson = 32_000;

/** What a call begins with, as the console takes it: ids alone. Left out where it is longer than a CRM takes. */
function websiteJson({ interview, questionnaire, answers, facts }: InterviewRecord) {
  const website: WebsiteInterview = {
    interview,
    questionnaire,
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, { options }]) => [id, { options }]),
    ),
    facts: Object.fromEntries(Object.entries(facts).map(([id, { value }]) => [id, { value }])),
  };
  const json = JSON.stringify(website);
  return json.length <= longestJson ? json : null;
}

/**
 * What a CRM gets of a record's fields, with null where it says nothing of one.
 *
 * @param record the fields besides are left out where there is none
 * @param website what the person has answered on a website; its fields are left out where nothing is known of that
 */
export function crmValues(
  record: Standing,
  website: InterviewRecord | null,
): readonly (readonly [field: CrmField, value: string | number | null])[] {
  return crmFields.flatMap((field) => {
    const of = field.ofWebsite ? website : record;
    if (of === null) return [];
    return [[field, of === "nothing" ? null : (field.value(of) ?? null)] as const];
  });
}

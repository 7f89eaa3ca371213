import type { InterviewRecord } from "./record.ts";

/** A field of a record as a table or a CRM takes it. */
export type FlatValue = string | number | boolean | null;

type Column = readonly [column: string, value: (record: InterviewRecord) => unknown];

/** What addresses tell of a campaign, wherever it was set up; what else one tells is in `campaign`. */
const parameters = [
  "utm_source",
  "utm_medium",
  "utm_campaign",
  "utm_term",
  "utm_content",
  "gclid",
] as const;

const columns: readonly Column[] = [
  ["key", ({ key }) => key],
  ["interview", ({ interview }) => interview],
  ["channel", ({ channel }) => channel],
  ["status", ({ status }) => status],
  ["questionnaire", ({ questionnaire }) => questionnaire],
  ["version", ({ version }) => version],
  ["language", ({ language }) => language],
  ["startedAt", ({ startedAt }) => startedAt],
  ["finishedAt", ({ finishedAt }) => finishedAt],
  ["changedAt", ({ changedAt }) => changedAt],
  ["segment", ({ segment }) => segment],
  ["segmentName", ({ segmentName }) => segmentName],
  ["tier", ({ tier }) => tier],
  ["settled", ({ settled }) => settled],
  ["decidedBy", ({ decidedBy }) => decidedBy],
  ["leadPoints", ({ leadPoints }) => leadPoints],
  ["close", ({ close }) => close],
  ["runnerUp", ({ runnerUp }) => runnerUp],
  ["runnerUpName", ({ runnerUpName }) => runnerUpName],
  ["overruledBy", ({ overruled }) => overruled?.by],
  ["overruledFrom", ({ overruled }) => overruled?.fromName ?? overruled?.from],
  ["overruledWhy", ({ overruled }) => overruled?.why],
  ["leadScore", ({ leadScore }) => leadScore],
  ["leadScoreMost", ({ leadScoreMost }) => leadScoreMost],
  ["fitMet", ({ fitMet }) => fitMet],
  ["fitOf", ({ fitOf }) => fitOf],
  ["nextStep", ({ nextStep }) => nextStep],
  ["nextStepOn", ({ nextStepOn }) => nextStepOn],
  ["rep", ({ rep }) => rep],
  ["account", ({ account }) => account],
  ["name", (record) => leftBy(record, "name")],
  ["email", (record) => leftBy(record, "email")],
  ["company", (record) => leftBy(record, "company")],
  ["person", ({ person }) => fields(person)],
  ["answers", ({ answers }) => inWords(answers)],
  ["facts", ({ facts }) => inWords(facts)],
  ["signals", ({ signals }) => signals?.map(({ text }) => text).join("; ")],
  ["note", ({ note }) => note],
  ["consentAt", ({ consent }) => consent?.givenAt],
  ["consentText", ({ consent }) => consent?.text],
  ["page", ({ page }) => page?.address],
  ...parameters.map((name): Column => [name, ({ campaign }) => ownIn(campaign, name)]),
  ["campaign", ({ campaign }) => campaign && fields(campaign)],
  ["aside", ({ aside }) => aside],
];

/** The columns of a table of records. */
export const flatColumns: readonly string[] = columns.map(([column]) => column);

/** A record in the columns of a table; null where it says nothing of one. */
export function flatRecord(record: InterviewRecord): Readonly<Record<string, FlatValue>> {
  return Object.fromEntries(
    columns.map(([column, value]) => [column, (value(record) ?? null) as FlatValue]),
  );
}

/** What a person is called by, also where a record says it under such an id alone. */
function leftBy({ contact, person }: InterviewRecord, what: "name" | "email" | "company") {
  return contact?.[what] ?? ownIn(person, what);
}

function ownIn(values: Readonly<Record<string, string>> | undefined, name: string) {
  return values && Object.hasOwn(values, name) ? values[name] : undefined;
}

function fields(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}: ${value}`)
    .join("; ");
}

function inWords(answers: InterviewRecord["answers"]): string {
  return Object.entries(answers)
    .map(
      ([id, { question, answer, options }]) => `${question ?? id}: ${answer ?? options.join("; ")}`,
    )
    .join("\n");
}

import type { Submission } from "../submission.ts";

/**
 * What fills one field of a form: a part of the submission, by name, or `{ text }`, the same for all.
 * `lead.email` is what was typed into the field `email`; `answer.` and `known.` go by question, `score.` by segment,
 * `campaign.` by parameter of the page's address.
 */
export type Part =
  | keyof typeof single
  | `${keyof typeof byId}.${string}`
  | { readonly text: string };

const single = {
  key: ({ key }: Submission) => key,
  interview: ({ interview }: Submission) => interview,
  questionnaire: ({ record }: Submission) => record.questionnaire.id,
  version: ({ record }: Submission) => record.questionnaire.version,
  segment: ({ record }: Submission) => record.segment,
  runnerUp: ({ record }: Submission) => record.runnerUp,
  close: ({ record }: Submission) => record.close,
  finishedAt: ({ record }: Submission) => record.finishedAt,
  language: ({ language }: Submission) => language,
  address: ({ page }: Submission) => page.address,
  /** The segment and all that counts, a line each. */
  summary: ({ record }: Submission) =>
    [["segment", record.segment], ...Object.entries({ ...record.known, ...record.answers })]
      .map(([name, value]) => `${name}: ${textOf(value)}`)
      .join("\n"),
};

/** Between a group and an id. Ids have no dots, but those of a lead form of another making may. */
const firstDot = /\.(.*)/s;

const byId = {
  lead: ({ lead }: Submission) => lead?.fields ?? {},
  answer: ({ record }: Submission) => record.answers,
  known: ({ record }: Submission) => record.known,
  score: ({ record }: Submission) => record.scores,
  campaign: ({ campaign }: Submission) => campaign ?? {},
};

/** The text of a part; empty where the submission has nothing there. */
export function partOf(submission: Submission, part: Part): string {
  if (typeof part !== "string") return part.text;
  if (isIn(single, part)) return textOf(single[part](submission));
  const [group = "", id = ""] = part.split(firstDot);
  if (!isIn(byId, group)) return "";
  const values: Readonly<Record<string, unknown>> = byId[group](submission);
  return Object.hasOwn(values, id) ? textOf(values[id]) : "";
}

/** Tells whether a setting names a part. */
export function isPart(value: unknown): value is Part {
  if (typeof value === "object") return typeof (value as { text?: unknown })?.text === "string";
  if (typeof value !== "string") return false;
  const [group = "", id] = value.split(firstDot);
  return id === undefined ? isIn(single, group) : isIn(byId, group) && id !== "";
}

/** Several options of one answer are put as both HubSpot and Salesforce put several values. */
function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(";") : String(value ?? "");
}

function isIn<T extends object>(table: T, name: PropertyKey): name is keyof T {
  return Object.hasOwn(table, name);
}

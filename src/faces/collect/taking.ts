import { websiteRecord, websiteRecordAsSent } from "../../interview/calls/websiteRecord.ts";
import { type InterviewRecord, readRecord } from "../../interview/record/record.ts";
import { readSubmission, type WebsiteSubmission } from "../../interview/record/submission.ts";
import { misfits } from "../../questionnaire/decision/answers.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import { heldBy } from "./heldBy.ts";
import type { Questionnaires } from "./questionnaires.ts";

/** What came in. */
export interface Taken {
  /** Where it is set aside, no more than was sent. */
  readonly record: InterviewRecord;
  /** What was sent, as far as it says something. */
  readonly sent: WebsiteSubmission | InterviewRecord;
  /** Why it is set aside, in words: it is kept, but can't be checked, or says of its questionnaire what can't be. */
  readonly aside: string | null;
}

/** What comes of a body; not ok where it is neither a website's submission nor a record. */
export type Taking = ({ readonly ok: true } & Taken) | { readonly ok: false };

/** Longer ones are nobody's that we know of. */
const longestKey = 200;

/**
 * Takes what was sent: a website's submission gets ids and words, a record is held to its questionnaire. What doesn't
 * fit, or can't be checked, is set aside, since it may be of a page that is older or newer than what is known here, and
 * somebody's lead.
 *
 * @param arrived in milliseconds since 1970; nothing was held after that, whatever the sender's clock says
 */
export async function take(
  body: unknown,
  questionnaires: Questionnaires,
  arrived: number,
): Promise<Taking> {
  const sent = sentIn(body);
  if (!sent || !isKey(sent.key)) return { ok: false };
  const { record, aside } = await taken(sent, questionnaires);
  return { ok: true, sent, aside, record: heldBy(record, arrived) };
}

/** A website's submission or a record; null where it is neither. */
function sentIn(body: unknown): Taken["sent"] | null {
  const submission = readSubmission(body);
  if (submission) return submission;
  const record = readRecord(body);
  if (!record) return null;
  // Whether it is set aside is for nobody to say but the receiver.
  const { aside: _, ...sent } = record;
  return sent;
}

/** Whether it is what websites send, of which nothing stands but what its answers say. */
export function isSubmission(sent: Taken["sent"]): sent is WebsiteSubmission {
  return "record" in sent;
}

/** What was sent as a record: by codes and ids, as nobody has checked it. */
export function recordAsSent(sent: Taken["sent"]): InterviewRecord {
  return isSubmission(sent) ? websiteRecordAsSent(sent, (code) => code) : sent;
}

async function taken(
  sent: Taken["sent"],
  questionnaires: Questionnaires,
): Promise<Omit<Taken, "sent">> {
  const { id, version } = isSubmission(sent)
    ? sent.record.questionnaire
    : { id: sent.questionnaire, version: sent.version };
  const known = await questionnaires.version(id, version);
  if (!known) {
    const name = `questionnaire ${JSON.stringify(id)}`;
    const aside = (await questionnaires.isKnown(id))
      ? `Version ${JSON.stringify(version)} of the ${name} is not known here.`
      : `The ${name} is not known here.`;
    return { record: recordAsSent(sent), aside };
  }
  const { definition, translator } = known;
  const record = isSubmission(sent) ? websiteRecord(definition, sent, translator) : sent;
  const aside = await whyNot(definition, sent, record, questionnaires);
  return { record: aside === null ? record : recordAsSent(sent), aside };
}

/** Why what was sent can't be of a questionnaire, which makes such a record of it. */
async function whyNot(
  definition: Definition,
  sent: Taken["sent"],
  record: InterviewRecord,
  questionnaires: Questionnaires,
): Promise<string | null> {
  const isSegment = (segment: string) => definition.segments.some(({ id }) => id === segment);
  if (!isSubmission(sent)) {
    const { segment } = sent;
    if (segment !== null && !isSegment(segment)) return "The questionnaire has no such segment.";
    return misfitOf(definition, answersIn(sent));
  }
  const { answers, segment } = sent.record;
  const misfit = misfitOf(definition, answers);
  if (misfit !== null || segment === null) return misfit;
  const stoodFor = isSegment(segment)
    ? segment
    : await questionnaires.segmentOf(definition.id, segment);
  if (stoodFor === undefined) {
    return (await questionnaires.hasCodes(definition.id))
      ? "The code of its segment is not known here."
      : "The map of codes is not known here, which publishing made.";
  }
  return record.segment === stoodFor
    ? null
    : "By this version of the questionnaire, these answers are another segment.";
}

function misfitOf(
  definition: Definition,
  answers: Readonly<Record<string, string | string[]>>,
): string | null {
  const [misfit] = misfits(definition, { answers });
  return misfit
    ? `The questionnaire has no such answer to ${JSON.stringify(misfit.question)}.`
    : null;
}

function answersIn({ answers }: InterviewRecord): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(answers).map(([id, { options }]) => {
      const [first, ...others] = options;
      return [id, first !== undefined && others.length === 0 ? first : options];
    }),
  );
}

function isKey(key: string): boolean {
  return key.length <= longestKey && /^[\x20-\x7e]+$/.test(key);
}

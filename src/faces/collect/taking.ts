import { websiteRecord, websiteRecordAsSent } from "../../interview/calls/websiteRecord.ts";
import { type InterviewRecord, readRecord } from "../../interview/record/record.ts";
import { readSubmission, type WebsiteSubmission } from "../../interview/record/submission.ts";
import { misfits } from "../../questionnaire/decision/answers.ts";
import type { KnownQuestionnaire, Questionnaires } from "./questionnaires.ts";

/** What comes of a body. */
export type Taking =
  | {
      readonly ok: true;
      readonly record: InterviewRecord;
      /** Why it is set aside, in words: it is kept, but says of its questionnaire what can't be. */
      readonly aside: string | null;
    }
  /** It is neither a website's submission nor a record. */
  | { readonly ok: false };

/** Longer ones are nobody's that we know of. */
const longestKey = 200;

/**
 * Takes what was sent: a website's submission gets ids and words, a record is held to its questionnaire. What doesn't
 * fit is set aside, since it may be of a page that is older or newer than what is known here, and somebody's lead.
 */
export async function take(body: unknown, questionnaires: Questionnaires): Promise<Taking> {
  const submission = readSubmission(body);
  const record = submission ? null : readRecord(body);
  const key = (submission ?? record)?.key ?? "";
  if (key === "" || key.length > longestKey || !/^[\x20-\x7e]+$/.test(key)) return { ok: false };
  if (submission) return { ok: true, ...(await taken(submission, questionnaires)) };
  if (!record) return { ok: false };
  const known = await questionnaires.version(record.questionnaire, record.version);
  const latest = known ?? (await questionnaires.latest(record.questionnaire));
  return {
    ok: true,
    record,
    aside: latest ? (known ? whyNot(known, record) : null) : noQuestionnaire(record.questionnaire),
  };
}

async function taken(submission: WebsiteSubmission, questionnaires: Questionnaires) {
  const { id, version } = submission.record.questionnaire;
  const known = await questionnaires.version(id, version);
  if (known) {
    const { answers, segment } = submission.record;
    const record = websiteRecord(known.definition, submission, known.translator);
    const [misfit] = misfits(known.definition, { answers });
    const aside = misfit
      ? noAnswer(misfit.question)
      : segment !== null && (known.segmentOf(segment) ?? segment) !== record.segment
        ? "By this version of the questionnaire, these answers are another segment."
        : null;
    return { record, aside };
  }
  const latest = await questionnaires.latest(id);
  const codes = latest?.segmentOf;
  const record = websiteRecordAsSent(submission, (code) => codes?.(code) ?? code);
  if (!latest) return { record, aside: noQuestionnaire(id) };
  const { segment } = submission.record;
  const isKnown = segment === null || latest.segmentOf(segment) !== undefined;
  return { record, aside: isKnown ? null : "The code of its segment is not known here." };
}

function whyNot({ definition }: KnownQuestionnaire, record: InterviewRecord): string | null {
  const isSegment = definition.segments.some(({ id }) => id === record.segment);
  if (record.segment !== null && !isSegment) return "The questionnaire has no such segment.";
  const answers = Object.fromEntries(
    Object.entries(record.answers).map(([id, { options }]) => [
      id,
      options.length === 1 ? (options[0] as string) : options,
    ]),
  );
  const [misfit] = misfits(definition, { answers });
  return misfit ? noAnswer(misfit.question) : null;
}

function noQuestionnaire(id: string): string {
  return `The questionnaire ${JSON.stringify(id)} is not known here.`;
}

function noAnswer(question: string): string {
  return `The questionnaire has no such answer to ${JSON.stringify(question)}.`;
}

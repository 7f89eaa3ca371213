import { websiteRecord } from "../../interview/calls/websiteRecord.ts";
import type { InterviewRecord } from "../../interview/record/record.ts";
import { heldBy } from "./heldBy.ts";
import type { Questionnaires } from "./questionnaires.ts";
import { isSubmission, recordAsSent, type Sent, sentIn } from "./sent.ts";
import { whyNot } from "./whyNot.ts";
import { withNames } from "./withNames.ts";

/** What came in. */
export interface Taken {
  /** Where it is set aside, no more than was sent. */
  readonly record: InterviewRecord;
  /** What was sent, as far as it says something. */
  readonly sent: Sent;
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

async function taken(sent: Sent, questionnaires: Questionnaires): Promise<Omit<Taken, "sent">> {
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
  const record = isSubmission(sent)
    ? websiteRecord(definition, sent, translator)
    : withNames(definition, sent, translator);
  const aside = await whyNot(definition, sent, record, questionnaires);
  return { record: aside === null ? record : recordAsSent(sent), aside };
}

function isKey(key: string): boolean {
  return key.length <= longestKey && /^[\x20-\x7e]+$/.test(key);
}

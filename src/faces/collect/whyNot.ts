import type { InterviewRecord } from "../../interview/record/record.ts";
import type { WebsiteSubmission } from "../../interview/record/submission.ts";
import { misfits } from "../../questionnaire/decision/answers.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import type { Questionnaires } from "./questionnaires.ts";
import { isSubmission, type Sent } from "./sent.ts";

/** Why what was sent can't be of a questionnaire, which makes such a record of it. */
export async function whyNot(
  definition: Definition,
  sent: Sent,
  record: InterviewRecord,
  questionnaires: Questionnaires,
): Promise<string | null> {
  const isSegment = (segment: string) => definition.segments.some(({ id }) => id === segment);
  if (!isSubmission(sent)) {
    const named = [sent.segment, sent.runnerUp, sent.overruled?.from ?? null];
    if (named.some((segment) => segment !== null && !isSegment(segment))) {
      return "The questionnaire has no such segment.";
    }
    return misfitOf(definition, answersIn(sent));
  }
  const { answers, segment } = sent.record;
  const misfit = misfitOf(definition, answers) ?? misfitOfLead(definition, sent);
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

/** A form that asks for consent makes no lead without, whether or not a visitor may go on without leaving one. */
function misfitOfLead({ capture }: Definition, { lead }: WebsiteSubmission): string | null {
  if (!lead) return null;
  const other = Object.keys(lead.fields).find(
    (field) => !capture?.fields.some(({ id }) => id === field),
  );
  if (other !== undefined) return `The lead form has no field ${JSON.stringify(other)}.`;
  return capture?.consent && !lead.consent
    ? "The lead is without the consent that its form asks for."
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

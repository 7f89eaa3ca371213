import type { InterviewRecord } from "../../interview/record/record.ts";
import type { WebsiteSubmission } from "../../interview/record/submission.ts";
import { fieldProblem } from "../../interview/session/fieldProblem.ts";
import { misfits } from "../../questionnaire/decision/answers.ts";
import { type Definition, languagesOf } from "../../questionnaire/definition/definition.ts";
import { textIn } from "../../questionnaire/definition/text.ts";
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

/** What of a lead its form wouldn't have made: a form that asks for consent makes none without, whether or not one may go on. */
function misfitOfLead(definition: Definition, { lead }: WebsiteSubmission): string | null {
  if (!lead) return null;
  const { fields = [], consent } = definition.capture ?? {};
  const other = Object.keys(lead.fields).find((field) => !fields.some(({ id }) => id === field));
  if (other !== undefined) return `The lead form has no field ${JSON.stringify(other)}.`;
  for (const field of fields) {
    const entry = Object.hasOwn(lead.fields, field.id) ? (lead.fields[field.id] ?? "") : "";
    const name = `The field ${JSON.stringify(field.id)} of the lead`;
    const problem = fieldProblem(field, entry);
    if (problem === "fieldMissing") return `${name} is empty, which its form wants filled in.`;
    if (problem !== null) return `${name} holds nothing that its form takes.`;
  }
  if (!consent) return lead.consent ? "The lead form asks for no consent." : null;
  if (!lead.consent) return "The lead is without the consent that its form asks for.";
  const { text, url, language } = lead.consent;
  const languages = languagesOf(definition);
  const isOfForm =
    languages.includes(language) &&
    text === textIn(consent.text, [language, ...languages]) &&
    url === consent.url;
  return isOfForm ? null : "The consent is to other words, or to another page, than its form has.";
}

function answersIn({ answers }: InterviewRecord): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(answers).map(([id, { options }]) => {
      const [first, ...others] = options;
      return [id, first !== undefined && others.length === 0 ? first : options];
    }),
  );
}

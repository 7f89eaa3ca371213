import { recordedAnswers } from "../../interview/calls/recordedAnswers.ts";
import type { InterviewRecord } from "../../interview/record/record.ts";
import type { WebsiteSubmission } from "../../interview/record/submission.ts";
import { whatSuits } from "../../interview/session/whatSuits.ts";
import { fittingOf } from "../../questionnaire/decision/answers.ts";
import { decide } from "../../questionnaire/decision/decide.ts";
import { suitingVolunteered } from "../../questionnaire/decision/suiting.ts";
import { walk } from "../../questionnaire/decision/walk.ts";
import { listOf } from "../../questionnaire/definition/when.ts";
import type { KnownQuestionnaire } from "./questionnaires.ts";

/** What a website sends says nothing else of it than this, and needs no questionnaire to say it. */
function asSent({ key, interview, record, lead, page, language }: WebsiteSubmission) {
  return {
    format: 1,
    key,
    interview,
    channel: "website",
    status: "final",
    questionnaire: record.questionnaire.id,
    version: record.questionnaire.version,
    language,
    startedAt: record.startedAt,
    finishedAt: record.finishedAt,
    changedAt: record.finishedAt,
    settled: true,
    person: lead?.fields ?? {},
    consent: lead?.consent ?? null,
    page,
  } as const;
}

/**
 * The record of what a website has sent, with the sales team's words: its answers are decided again by the questionnaire
 * that it was held with.
 */
export function websiteRecord(
  { definition, translator }: KnownQuestionnaire,
  submission: WebsiteSubmission,
): InterviewRecord {
  const { answers, known } = submission.record;
  const given = fittingOf(definition, { answers, known });
  const decided = decide(definition, given);
  const find = (id: string | null) => definition.segments.find((one) => one.id === id)?.rep ?? null;
  const nameOf = (id: string | null) => {
    const name = find(id)?.name;
    return name === undefined ? null : translator.text(name);
  };
  const rep = find(decided.segment);
  const byPoints = decided.decidedBy === "points";
  const suits = rep && whatSuits(definition, rep, suitingVolunteered(definition, given));
  const fit = suits?.fit.map(({ text, status }) => ({ text: translator.text(text), status })) ?? [];
  const counting = walk(definition, given).counted;
  return {
    ...asSent(submission),
    segment: decided.segment,
    segmentName: nameOf(decided.segment),
    tier: rep?.tier ?? null,
    decidedBy: decided.decidedBy,
    leadPoints: byPoints ? decided.lead : null,
    close: byPoints ? decided.close : null,
    runnerUp: decided.runnerUp,
    runnerUpName: nameOf(decided.runnerUp),
    scores: { ...decided.scores },
    fitMet: rep?.fit ? fit.filter(({ status }) => status === "met").length : null,
    fitOf: rep?.fit?.length ?? null,
    fit,
    nextStep: suits?.nextSteps[0] ? translator.text(suits.nextSteps[0].part.text) : null,
    ...recordedAnswers(definition, { answers, known }, given, counting, translator),
  };
}

/** The record of what was held with a version that isn't here: by ids, as it was sent, with the segments that its codes stand for. */
export function websiteRecordAsSent(
  submission: WebsiteSubmission,
  segmentOf: (code: string) => string,
): InterviewRecord {
  const { record } = submission;
  const byPoints = record.decidedBy === "points";
  return {
    ...asSent(submission),
    segment: segmentOf(record.segment),
    decidedBy: record.decidedBy,
    leadPoints: byPoints ? record.lead : null,
    close: byPoints ? record.close : null,
    runnerUp: record.runnerUp === null ? null : segmentOf(record.runnerUp),
    scores: Object.fromEntries(
      Object.entries(record.scores).map(([code, points]) => [segmentOf(code), points]),
    ),
    answers: Object.fromEntries(
      Object.entries(record.answers).map(([id, value]) => [id, { options: [...listOf(value)] }]),
    ),
    facts: Object.fromEntries(
      Object.entries(record.known).map(([id, value]) => [
        id,
        { value, options: typeof value === "number" ? [] : [...listOf(value)] },
      ]),
    ),
    notCounted: { answers: {}, facts: {} },
  };
}

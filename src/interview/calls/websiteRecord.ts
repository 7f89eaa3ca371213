import { consoleTranslatorFor } from "../../language/consoleTranslator.ts";
import { type Definition, languagesOf } from "../../questionnaire/definition/definition.ts";
import { listOf } from "../../questionnaire/definition/when.ts";
import type { InterviewRecord } from "../record/record.ts";
import {
  type FinishedSubmission,
  isFinished,
  type WebsiteSubmission,
} from "../record/submission.ts";
import { type WhatSuits, whatSuits } from "../session/whatSuits.ts";
import { contactOf } from "./contactOf.ts";
import { comesTo, meaningOf } from "./meaning.ts";
import { recordedAnswers } from "./recordedAnswers.ts";
import { verdictBy, verdictOfAnswers } from "./recordedVerdict.ts";

/** What a website sends says nothing else of it than this, and needs no questionnaire to say it. */
function asSent({ key, interview, record, lead, page, campaign, language }: WebsiteSubmission) {
  const isLeft = record.finishedAt === null;
  return {
    format: 1,
    key,
    interview,
    channel: "website",
    status: isLeft ? "unfinished" : "final",
    questionnaire: record.questionnaire.id,
    version: record.questionnaire.version,
    language,
    startedAt: record.startedAt,
    finishedAt: record.finishedAt,
    changedAt: isLeft ? record.changedAt : record.finishedAt,
    person: lead?.fields ?? {},
    consent: lead?.consent ?? null,
    page,
    campaign,
    ...(isLeft && { unanswered: [record.leftAt] }),
  } as const;
}

/**
 * The record of what a website has sent, with the sales team's words: its answers are decided again by the questionnaire
 * that it was held with, in the version that it names.
 *
 * @param translator whoever makes many can make it once
 */
export function websiteRecord(
  definition: Definition,
  submission: WebsiteSubmission,
  translator = consoleTranslatorFor(definition, languagesOf(definition)[0]),
): InterviewRecord {
  const { answers, known } = submission.record;
  const meaning = meaningOf(definition, { answers, known, goesOn: false });
  const { given, answers: counted, scores } = meaning;
  const { settled } = meaning;
  const segment = comesTo(meaning);
  const find = (id: string | null) => definition.segments.find((one) => one.id === id)?.rep ?? null;
  const nameOf = (id: string | null) => {
    const name = find(id)?.name;
    return name === undefined ? null : translator.text(name);
  };
  const rep = find(segment);
  const verdict = settled === null ? verdictBy(null) : verdictOfAnswers(meaning);
  const suits = rep && whatSuits(definition, rep, meaning.suiting);
  const next = settled === null ? undefined : dueFirst(suits?.nextSteps ?? []);
  const fit = suits?.fit.map(({ text, status }) => ({ text: translator.text(text), status })) ?? [];
  return {
    ...asSent(submission),
    ...(submission.lead && { contact: contactOf(definition, submission.lead.fields) }),
    segment,
    segmentName: nameOf(segment),
    tier: rep?.tier ?? null,
    settled: settled !== null,
    ...verdict,
    runnerUpName: nameOf(verdict.runnerUp),
    scores: { ...scores },
    fitMet: rep?.fit ? fit.filter(({ status }) => status === "met").length : null,
    fitOf: rep?.fit?.length ?? null,
    fit,
    nextStep: next ? translator.text(next.part.text) : null,
    ...recordedAnswers(definition, { answers, known, website: null }, given, counted, translator),
  };
}

/** The step that is due first of those that suit for sure, as a call's record has it. */
function dueFirst(steps: WhatSuits["nextSteps"]) {
  const daysOf = ({ part }: (typeof steps)[number]) => part.days ?? Number.MAX_VALUE;
  const [first] = steps
    .filter(({ suits }) => suits.status !== "open")
    .toSorted((a, b) => daysOf(a) - daysOf(b) || a.position - b.position);
  return first;
}

/** The record of what was held with a version that isn't here: by ids, as it was sent, with the segments that its codes stand for. */
export function websiteRecordAsSent(
  submission: WebsiteSubmission,
  segmentOf: (code: string) => string,
): InterviewRecord {
  const { record } = submission;
  return {
    ...asSent(submission),
    ...(isFinished(submission) ? decidedAsSent(submission, segmentOf) : undecided),
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

const undecided = { segment: null, settled: false, ...verdictBy(null), scores: {} };

function decidedAsSent({ record }: FinishedSubmission, segmentOf: (code: string) => string) {
  const byPoints = record.decidedBy === "points";
  return {
    segment: segmentOf(record.segment),
    settled: true,
    decidedBy: record.decidedBy,
    leadPoints: byPoints ? record.lead : null,
    close: byPoints ? record.close : null,
    runnerUp: record.runnerUp === null ? null : segmentOf(record.runnerUp),
    scores: Object.fromEntries(
      Object.entries(record.scores).map(([code, points]) => [segmentOf(code), points]),
    ),
  };
}

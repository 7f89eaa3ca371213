import type { Definition } from "../questionnaire/definition/definition.ts";
import type { Problem } from "../questionnaire/definition/problem.ts";
import { readWithPlaces } from "../questionnaire/definition/read.ts";
import type { AnswerWeights } from "./answerWeights.ts";
import { findCloseness } from "./findings/closeness.ts";
import { findEvidenceGaps } from "./findings/evidence.ts";
import { findExamples } from "./findings/examples.ts";
import { findFillIns } from "./findings/fillIns.ts";
import { type Finding, type Found, severities } from "./findings/finding.ts";
import { findTellingIds } from "./findings/ids.ts";
import { findPicks } from "./findings/picks.ts";
import { findPlaceholders } from "./findings/placeholders.ts";
import { findQuestions } from "./findings/questions.ts";
import { findRangeGaps } from "./findings/ranges.ts";
import { findReview } from "./findings/review.ts";
import { findRules } from "./findings/rules.ts";
import { findCounts, findSegments } from "./findings/segments.ts";
import { findSigners } from "./findings/signers.ts";
import { findSuited } from "./findings/suited.ts";
import { findInvisible, findPlaybooks, findTexts } from "./findings/texts.ts";
import { findTieBreaks } from "./findings/tieBreaks.ts";
import { findFirstTier, findSharesOff, findTiers } from "./findings/worth.ts";
import type { Progress } from "./interviewGraph.ts";
import { finish, type Proof, proving } from "./shares.ts";
import { type Summary, summing } from "./summary.ts";

/** What came of checking a questionnaire's text. */
export type Report =
  | { readonly ok: false; readonly problems: readonly Problem[] }
  | {
      readonly ok: true;
      readonly definition: Definition;
      /** In the order in which they stand in the text. */
      readonly findings: readonly Finding[];
      readonly summary: Summary;
    };

export interface CheckOptions {
  /** The day against which `reviewBy` is held, as YYYY-MM-DD. */
  readonly today: string;
  /** How often answers are really given; shares are by these. What is proved is proved of every answer all the same. */
  readonly weights?: AnswerWeights | undefined;
}

/** Reads a questionnaire and examines it whole, step by step: each step tells how far it is. @throws TooLarge */
export function* checking(
  text: string,
  { today, weights }: CheckOptions,
): Generator<Progress, Report> {
  const { reading, locate } = readWithPlaces(text);
  if (!reading.ok) return reading;
  const { definition } = reading;
  const proof = yield* proving(definition, weights);
  const findings = (yield* findAll(proof, today)).map((found): Finding => {
    const { line, column } = locate({ code: "missing", path: found.path });
    return { ...found, severity: severities[found.code], line, column };
  });
  findings.sort((a, b) => a.line - b.line || a.column - b.column);
  return { ok: true, definition, findings, summary: yield* summing(proof) };
}

/** Reads a questionnaire and examines it whole. @throws TooLarge */
export function check(text: string, options: CheckOptions): Report {
  return finish(checking(text, options));
}

function* findAll(proof: Proof, today: string): Generator<Progress, Found[]> {
  return [
    ...findSegments(proof),
    ...findCounts(proof),
    ...findExamples(proof),
    ...findQuestions(proof),
    ...(yield* findRules(proof)),
    ...findCloseness(proof),
    ...findTieBreaks(proof),
    ...findPlaceholders(proof),
    ...findTexts(proof),
    ...findInvisible(proof),
    ...findPicks(proof),
    ...findRangeGaps(proof),
    ...findTellingIds(proof),
    ...findPlaybooks(proof),
    ...(yield* findSuited(proof)),
    ...(yield* findEvidenceGaps(proof)),
    ...findFillIns(proof),
    ...findSigners(proof),
    ...findTiers(proof),
    ...findFirstTier(proof),
    ...findSharesOff(proof),
    ...findReview(proof, today),
  ];
}

import { type Decision, decide } from "../../questionnaire/decision/decide.ts";
import { type CountedAnswer, explain, type Grounds } from "../../questionnaire/decision/explain.ts";
import type { InterviewContext } from "../../questionnaire/decision/machine.ts";
import { suiting } from "../../questionnaire/decision/suiting.ts";
import type { Definition, SegmentRep, Text } from "../../questionnaire/definition/definition.ts";
import { type AnswerWords, answerWords } from "./answerWords.ts";
import { type BacktestFigures, backtestOf } from "./backtestOf.ts";
import { type WhatSuits, whatSuits } from "./whatSuits.ts";

/** Why it is a segment and what would change it, in the questionnaire's words. */
export interface Reasons {
  /** What a rule that decided says of itself, and the answers that fulfilled it. */
  readonly rule: { readonly because: Text | null; readonly answers: readonly AnswerWords[] } | null;
  /** The answers that gave the segment points or took some. */
  readonly support: readonly (AnswerWords & { readonly points: number })[];
  /** The smallest change of answers that leads elsewhere, and where. */
  readonly flip: {
    readonly changes: readonly (AnswerWords & { readonly to: AnswerWords["answer"] })[];
    readonly segments: readonly Text[];
  } | null;
  /** All answers that count. */
  readonly answers: readonly AnswerWords[];
}

/** The result as the sales team sees it: segment, how sure, why, and the playbook. */
export interface RepResultScreen extends Reasons, Pick<Decision, "decidedBy" | "lead" | "close"> {
  readonly kind: "rep-result";
  readonly segment: SegmentRep;
  readonly suits: WhatSuits;
  readonly runnerUp: Text | null;
  readonly backtest: BacktestFigures | null;
  readonly canGoBack: boolean;
}

/** The sales team's result of a complete interview. */
export function repResult(
  definition: Definition,
  state: InterviewContext,
  segment: SegmentRep,
): Omit<RepResultScreen, "canGoBack"> {
  const decision = decide(definition, state);
  const { decidedBy, lead, close, runnerUp } = decision;
  return {
    kind: "rep-result",
    segment,
    suits: whatSuits(definition, segment, suiting(definition, state)),
    decidedBy,
    lead,
    close,
    backtest: backtestOf(definition, decision.segment, decision),
    runnerUp: runnerUp === null ? null : segmentName(definition, runnerUp),
    ...reasonsIn(definition, explain(definition, state)),
  };
}

/** What a segment rests on, in the questionnaire's words. */
export function reasonsIn(
  definition: Definition,
  { rule, support, flip, answers }: Grounds,
): Reasons {
  const words = (answer: CountedAnswer) => answerWords(definition, answer);
  const to = ({ question, to: options }: CountedAnswer & { to: readonly string[] }) =>
    words({ question, options }).answer;
  return {
    rule: rule && {
      because: definition.decision.rules?.[rule.position]?.rep?.because ?? null,
      answers: rule.answers.map(words),
    },
    support: support.map((answer) => ({ ...words(answer), points: answer.points })),
    flip: flip && {
      changes: flip.changes.map((change) => ({ ...words(change), to: to(change) })),
      segments: flip.segments.map((id) => segmentName(definition, id)),
    },
    answers: answers.map(words),
  };
}

function segmentName(definition: Definition, id: string): Text {
  const segment = definition.segments.find((candidate) => candidate.id === id);
  return segment?.rep?.name ?? segment?.visitor.heading ?? id;
}

import { isUnsure } from "../decision/answers.ts";
import { longest } from "../decision/decide.ts";
import type { InterviewContext } from "../decision/machine.ts";
import { placeOf } from "../decision/place.ts";
import { walk } from "../decision/walk.ts";
import type { Definition, Question, Segment, Text } from "../definition/definition.ts";
import { UNSURE } from "../definition/unsure.ts";
import { listOf } from "../definition/when.ts";
import { type RepResultScreen, repResult } from "./repResult.ts";

/** Who looks: a visitor never gets to see what stands under any `rep`. */
export type Audience = "visitor" | "rep";

/** What should be on screen now, as data. */
export type Screen = IntroScreen | QuestionScreen | VisitorResultScreen | RepResultScreen;

export interface IntroScreen {
  readonly kind: "intro";
  readonly heading: Text;
  readonly body: Text | null;
  /** What the button to begin says; the interface's own word if null. */
  readonly start: Text | null;
}

export interface QuestionScreen {
  readonly kind: "question";
  readonly id: string;
  readonly text: Text;
  readonly hint: Text | null;
  /** How many options may be picked. */
  readonly choose: number;
  readonly choices: readonly Choice[];
  /** Ids of the choices picked before. */
  readonly picked: readonly string[];
  /** Which of the questions asked this one is, from 1. */
  readonly position: number;
  /** How many will be asked in all, at the most. */
  readonly atMost: number;
  readonly canGoBack: boolean;
  /** How to ask it on a call; null for visitors. */
  readonly rep: NonNullable<Question["rep"]> | null;
}

export interface Choice {
  readonly id: string;
  /** Null for "not sure", which is a word of the interface. */
  readonly text: Text | null;
  /** What to listen for, and a note; null for visitors. */
  readonly rep: NonNullable<Question["options"][number]["rep"]> | null;
}

export interface VisitorResultScreen {
  readonly kind: "visitor-result";
  readonly heading: Text;
  readonly message: Text;
  readonly bullets: readonly Text[];
  readonly action: NonNullable<Segment["visitor"]["action"]> | null;
  readonly canGoBack: boolean;
}

/** What a run should show to an audience: a pure function of what is kept of it. */
export function screenOf(
  definition: Definition,
  state: InterviewContext,
  audience: Audience,
): Screen {
  const { question: id, segment: segmentId, previous } = placeOf(definition, state);
  const canGoBack = previous !== null;
  const { intro, title } = definition;
  if (intro && !state.begun && audience === "visitor") {
    return {
      kind: "intro",
      heading: intro.heading ?? title,
      body: intro.body ?? null,
      start: intro.start ?? null,
    };
  }
  const question = definition.questions.find((candidate) => candidate.id === id);
  if (question) return { ...questionScreen(definition, state, question, audience), canGoBack };

  const segment = definition.segments.find((candidate) => candidate.id === segmentId) as Segment;
  // A published form has nothing for the sales team, whoever looks.
  if (audience === "visitor" || !segment.rep) return visitorResult(segment, canGoBack);
  return { ...repResult(definition, state, segment.rep), canGoBack };
}

function visitorResult({ visitor }: Segment, canGoBack: boolean): VisitorResultScreen {
  const { heading, message, bullets = [], action = null } = visitor;
  return { kind: "visitor-result", heading, message, bullets, action, canGoBack };
}

function questionScreen(
  definition: Definition,
  state: InterviewContext,
  question: Question,
  audience: Audience,
): Omit<QuestionScreen, "canGoBack"> {
  const isRep = audience === "rep";
  const { path } = walk(definition, state);
  const asked = path.filter((id) => Object.hasOwn(state.answers, id));
  const before = asked.indexOf(question.id);
  const position = (before < 0 ? asked.length : before) + 1;
  // Answers that were given and do not count now may count again, and then their questions are among those asked.
  const kept = Object.keys(state.answers).filter((id) => !path.includes(id)).length;
  const answer = Object.hasOwn(state.answers, question.id) ? state.answers[question.id] : undefined;
  return {
    kind: "question",
    id: question.id,
    text: question.text,
    hint: question.hint ?? null,
    choose: question.choose ?? 1,
    choices: [
      ...question.options.map(({ id, text, rep }) => ({ id, text, rep: (isRep && rep) || null })),
      ...(question.unsure ? [{ id: UNSURE, text: null, rep: null }] : []),
    ],
    picked: answer === undefined ? [] : listOf(answer),
    position,
    atMost: Math.max(position, asked.length + kept + longest(definition, state)),
    rep: (isRep && question.rep) || null,
  };
}

/** What keeps picks from being an answer; null if nothing does. */
export function pickProblem(
  { choose }: Pick<QuestionScreen, "choose">,
  picks: readonly string[],
): "none" | "too-many" | null {
  if (picks.length === 0) return "none";
  return picks.length > (isUnsure(picks) ? 1 : choose) ? "too-many" : null;
}

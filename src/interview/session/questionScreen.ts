import { isUnsure } from "../../questionnaire/decision/answers.ts";
import { longest } from "../../questionnaire/decision/decide.ts";
import type { InterviewContext } from "../../questionnaire/decision/machine.ts";
import { offered } from "../../questionnaire/decision/offered.ts";
import { walk } from "../../questionnaire/decision/walk.ts";
import { answeringOf } from "../../questionnaire/definition/answering.ts";
import { answerText } from "../../questionnaire/definition/answerText.ts";
import type { Definition, Question, Text } from "../../questionnaire/definition/definition.ts";
import { offersUnsure, UNSURE } from "../../questionnaire/definition/unsure.ts";
import { listOf } from "../../questionnaire/definition/when.ts";

export interface QuestionScreen {
  readonly kind: "question";
  readonly id: string;
  readonly text: Text;
  readonly hint: Text | null;
  /** How many options may be picked. */
  readonly choose: number;
  /** What is offered, and what was picked before. */
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
  /** Null for a "not sure" without words of its own, which is a word of the interface. */
  readonly text: Text | null;
  /** What to listen for, and a note; null for visitors. */
  readonly rep: NonNullable<Question["options"][number]["rep"]> | null;
}

/** The screen of a question. */
export function questionScreen(
  definition: Definition,
  state: InterviewContext,
  question: Question,
  { canGoBack, isRep }: { readonly canGoBack: boolean; readonly isRep: boolean },
): QuestionScreen {
  const { path } = walk(definition, state);
  const asked = path.filter((id) => Object.hasOwn(state.answers, id));
  const before = asked.indexOf(question.id);
  const position = (before < 0 ? asked.length : before) + 1;
  // Whatever is answered here: another answer than before may lead to more.
  const others = {
    known: without(state.known, question.id),
    answers: without(state.answers, question.id),
  };
  // Answers that were given and do not count now may count again, and then their questions are among those asked.
  const answered = Object.keys(others.answers).length;
  const answer = Object.hasOwn(state.answers, question.id) ? state.answers[question.id] : undefined;
  const picked = answer === undefined ? [] : listOf(answer);
  // What was picked stays a choice, also where it is no longer offered.
  const shown = [...offered(definition, state, question.id), ...picked];
  return {
    kind: "question",
    id: question.id,
    text: question.text,
    hint: question.hint ?? null,
    choose: answeringOf(question).atMost,
    choices: [
      ...question.options
        .filter(({ id }) => shown.includes(id))
        .map(({ id, text, rep }) => ({ id, text, rep: (isRep && rep) || null })),
      ...(offersUnsure(question)
        ? [{ id: UNSURE, text: answerText(question, UNSURE), rep: null }]
        : []),
    ],
    picked,
    position,
    atMost: Math.max(position, answered + longest(definition, others)),
    canGoBack,
    rep: (isRep && question.rep) || null,
  };
}

function without<Value>(all: Readonly<Record<string, Value>>, id: string): Record<string, Value> {
  const { [id]: _, ...others } = all;
  return others;
}

/** What keeps picks from being an answer; null if nothing does. */
export function pickProblem(
  { choose }: Pick<QuestionScreen, "choose">,
  picks: readonly string[],
): "none" | "too-many" | null {
  if (picks.length === 0) return "none";
  return picks.length > (isUnsure(picks) ? 1 : choose) ? "too-many" : null;
}

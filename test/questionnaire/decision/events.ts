import type { Definition, InterviewContext, InterviewEvent } from "../../../src/index.ts";
import { bruteForce, fits } from "./bruteForce.ts";

/** What an interview keeps after a move: the rules of moving once more, as plainly as can be. */
export function afterEvent(
  definition: Definition,
  kept: InterviewContext,
  event: InterviewEvent,
): InterviewContext {
  const id = "question" in event ? event.question : null;
  const question = definition.questions.find((candidate) => candidate.id === id);
  const isAskable = question !== undefined && question.ask !== "never";
  switch (event.type) {
    case "begin":
      return { ...kept, begun: true };
    case "answer":
      if (!isAskable || !fits(question, event.answer)) return kept;
      return {
        ...kept,
        answers: { ...kept.answers, [question.id]: event.answer },
        revisiting: null,
        begun: true,
      };
    case "back":
      return { ...kept, revisiting: previousOf(definition, kept) ?? kept.revisiting };
    case "goTo":
      return isAskable ? { ...kept, revisiting: question.id } : kept;
    case "clear": {
      const others = Object.entries(kept.answers).filter(([answered]) => answered !== id);
      return isAskable ? { ...kept, answers: Object.fromEntries(others) } : kept;
    }
    case "know":
      return { ...kept, known: { ...kept.known, ...event.known } };
    case "restart":
      return { ...kept, answers: {}, revisiting: null, begun: false };
    default:
      return kept;
  }
}

/** The last question before the one shown that was answered in the interview and counts. */
export function previousOf(definition: Definition, kept: InterviewContext): string | null {
  const { path, next } = bruteForce(definition, kept);
  const shown = kept.revisiting ?? next;
  const before = definition.questions.map(({ id }) => id);
  if (shown !== null) before.splice(before.indexOf(shown));
  return before.findLast((id) => path.includes(id) && Object.hasOwn(kept.answers, id)) ?? null;
}

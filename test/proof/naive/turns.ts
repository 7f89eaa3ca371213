import type { Question } from "../../../src/index.ts";
import { holds } from "../../questionnaire/decision/bruteDecision.ts";
import type { EveryInterview, Moment } from "../everyInterview.ts";

/** A question's turn in an interview that gets so far: it is asked, passed over, or the interview ends in its place. */
export interface Turn {
  readonly moment: Moment;
  /** Whether its `when` holds, or it has none. */
  readonly holds: boolean;
  readonly isAsked: boolean;
  readonly endsHere: boolean;
}

/** Every turn of a question, whatever is known; none for a question that is never asked. */
export function turnsOf({ definition, all }: EveryInterview, question: Question): Turn[] {
  if (question.ask === "never") return [];
  const order = definition.questions.map(({ id }) => id);
  const place = (of: Question | null) => (of ? order.indexOf(of.id) : order.length);
  const own = place(question);
  const moments = new Set(
    all.flatMap(({ trail }) =>
      trail.filter(({ next }, at) => {
        const before = trail[at - 1];
        return (before ? place(before.next) : -1) < own && own <= place(next);
      }),
    ),
  );
  return [...moments].map((moment) => ({
    moment,
    holds: question.when === undefined || holds(question.when, moment.counted),
    isAsked: moment.next === question && !moment.isOver,
    endsHere: moment.next === question && moment.isOver,
  }));
}

import type { Question } from "../../../src/index.ts";
import { allowedAnswers } from "../../questionnaire/decision/bruteForce.ts";
import type { EveryInterview, Moment } from "../everyInterview.ts";
import { turnsOf } from "./turns.ts";

/** What each answer to a question leads to that it offers, by `keyOf` the answer. */
type Effect = ReadonlyMap<string, string>;

/**
 * What comes of a question's answers wherever it is asked. Two answers lead to the same where every way of answering
 * all that may follow ends in the same segment. Of a fact, not to be known is an answer too.
 */
export function effectsOf(every: EveryInterview, question: Question): Effect[] {
  const { questions } = every.definition;
  const askable = questions.filter(({ ask }) => ask !== "never");
  if (question.ask === "never") {
    const others = ({ counted }: Moment) =>
      JSON.stringify([...counted].filter(([id]) => id !== question.id));
    return [...new Set(every.starts.map(others))].map((same) => {
      const starts = every.starts.filter((start) => others(start) === same);
      return new Map(
        starts.map((start) => [
          keyOf(start.counted.get(question.id) ?? []),
          status(start, askable),
        ]),
      );
    });
  }
  const following = askable.slice(askable.indexOf(question) + 1);
  const asked = turnsOf(every, question).filter(({ isAsked }) => isAsked);
  return asked.map(
    ({ moment }) =>
      new Map(
        moment.offers.map((answer, at) => [
          keyOf(answer),
          status(moment.after[at] as Moment, following),
        ]),
      ),
  );
}

export function keyOf(answer: readonly string[]): string {
  return answer.toSorted().join();
}

/** The segment that each way of answering all these questions ends in. */
function status(moment: Moment, [question, ...others]: readonly Question[]): string {
  if (!question) return `${moment.decision.segment} `;
  const answers = allowedAnswers(question);
  if (moment.next !== question) return status(moment, others).repeat(answers.length);
  const statuses = moment.after.map((after) => status(after, others));
  if (new Set(statuses).size === 1) return `${statuses[0]}`.repeat(answers.length);
  const offered = new Map(moment.offers.map((answer, at) => [keyOf(answer), statuses[at]]));
  return answers.map((answer) => offered.get(keyOf(answer)) ?? "(not offered) ").join("");
}

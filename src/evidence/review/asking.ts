import { walk } from "../../questionnaire/decision/walk.ts";
import type { Definition, Question } from "../../questionnaire/definition/definition.ts";
import { offersUnsure, UNSURE } from "../../questionnaire/definition/unsure.ts";
import type { Replayed } from "./replay.ts";

/** What became of a question where it was put to somebody. */
export interface QuestionReview {
  readonly question: string;
  /** To how many it was put; whose answer was known before is not among them. */
  readonly asked: number;
  readonly answered: number;
  /** How many visitors left when they saw it. */
  readonly left: number;
  /** How many calls went past it. */
  readonly passed: number;
  /** By option, to how many it was offered and how many chose it. */
  readonly options: readonly {
    readonly option: string;
    readonly offered: number;
    readonly chosen: number;
  }[];
}

/** Each question that can be asked, counting only those who were asked. */
export function questionsReviewed(
  definition: Definition,
  all: readonly Replayed[],
): readonly QuestionReview[] {
  return definition.questions
    .filter(({ ask }) => ask !== "never")
    .map((question) => {
      const { id } = question;
      const answered = all.filter((one) => one.answered.includes(id));
      const put = all.filter(
        ({ row, answered }) => row.unanswered.includes(id) && !answered.includes(id),
      );
      const left = put.filter(({ row }) => row.channel === "website" && !row.isFinished).length;
      return {
        question: id,
        asked: answered.length + put.length,
        answered: answered.length,
        left,
        passed: put.length - left,
        options: optionsReviewed(definition, question, answered),
      };
    });
}

function optionsReviewed(
  definition: Definition,
  question: Question,
  answered: readonly Replayed[],
) {
  const ids = [
    ...question.options.map(({ id }) => id),
    ...(offersUnsure(question) ? [UNSURE] : []),
  ];
  const counts = new Map(ids.map((option) => [option, { offered: 0, chosen: 0 }]));
  for (const { row } of answered) {
    const offered =
      question.offer === "contenders" ? offeredTo(definition, question, row.given) : ids;
    const chosen = walk(definition, row.given).counted.get(question.id) ?? [];
    for (const option of offered) {
      const count = counts.get(option);
      if (!count) continue;
      count.offered++;
      if (chosen.includes(option)) count.chosen++;
    }
  }
  return ids.map((option) => ({ option, offered: 0, chosen: 0, ...counts.get(option) }));
}

/** What a question offered that offers the contenders' options alone: where the walk without its answer stops. */
function offeredTo(definition: Definition, { id }: Question, given: Replayed["row"]["given"]) {
  const { [id]: _, ...answers } = given.answers ?? {};
  const { next, offered } = walk(definition, { ...given, answers });
  return next === id ? [...offered, UNSURE] : [];
}

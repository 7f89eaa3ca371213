import type { Decision, Definition, Question } from "../../../src/index.ts";
import { allowedAnswers } from "../../questionnaire/decision/bruteForce.ts";
import type { EveryInterview, Interview, Moment } from "../everyInterview.ts";
import { isTie, shareOf } from "./figures.ts";
import type { NaiveFinding } from "./findings.ts";

/** The two segments ahead on points, the first of them the higher; of equal ones the earlier. */
export function ahead({ scores }: Decision): [string, string] {
  const [first = "", second = ""] = Object.entries(scores)
    .toSorted(([, one], [, other]) => other - one)
    .map(([id]) => id);
  return [first, second];
}

/** Each pair that an interview with nothing known ends level between. Which question would part it hangs on the witness. */
export function naiveTies(every: EveryInterview): NaiveFinding[] {
  const ids = every.definition.segments.map(({ id }) => id);
  return ids.flatMap((winner, at) =>
    ids.flatMap((second): NaiveFinding[] => {
      const fits = ({ decision }: Interview) =>
        isTie(decision) && ahead(decision).join() === [winner, second].join();
      const interviews = every.plain.filter(fits).length;
      const figures = { segments: [winner, second], interviews, share: shareOf(every, fits) };
      return interviews > 0 ? [{ code: "tie", path: ["segments", at], figures }] : [];
    }),
  );
}

/** Close calls, and prospects left to the fallback, with any facts. */
export function naiveCloseness(every: EveryInterview): NaiveFinding[] {
  const isClose = ({ decision }: Interview) => decision.close;
  const isLeft = ({ decision }: Interview) => decision.decidedBy === "fallback";
  const found = (fits: (interview: Interview) => boolean, about: NaiveFinding): NaiveFinding[] => {
    const interviews = every.plain.filter(fits).length;
    const figures = { ...about.figures, interviews, share: shareOf(every, fits) };
    return every.all.some(fits) ? [{ ...about, figures }] : [];
  };
  const segments = [every.definition.decision.fallback];
  return [
    ...found(isClose, { code: "close-calls", path: ["decision"], figures: {} }),
    ...found(isLeft, {
      code: "left-to-fallback",
      path: ["decision", "fallback"],
      figures: { segments },
    }),
  ];
}

/** Of each question for close calls, the pairs that are ahead when it is asked and that no answer to it brings apart. */
export function naiveUnparted(every: EveryInterview): NaiveFinding[] {
  const { segments, questions } = every.definition;
  const inOrder = (pair: readonly string[]) =>
    segments.map(({ id }) => id).filter((id) => pair.includes(id));
  return questions.flatMap((question, at): NaiveFinding[] => {
    if (question.ask !== "if-close") return [];
    const pairOf = ({ decision }: Moment) => inOrder(ahead(decision)).join();
    const askedAt = ({ trail }: Interview) =>
      trail.find(({ next, isOver }) => next === question && !isOver);
    const pairs = every.all.map(askedAt).flatMap((moment) => (moment ? [pairOf(moment)] : []));
    const askedShare = shareOf(every, (interview) => askedAt(interview) !== undefined);
    return [...new Set(pairs)].flatMap((pair): NaiveFinding[] => {
      const [one = "", other = ""] = pair.split(",");
      if (parts(question, one, other)) return [];
      const ownShare = shareOf(every, (interview) => {
        const moment = askedAt(interview);
        return moment !== undefined && pairOf(moment) === pair;
      });
      const share = askedShare === 0 ? 0 : ownShare / askedShare;
      const figures = { question: question.id, segments: [one, other], share };
      return [{ code: "if-close-does-not-part", path: ["questions", at], figures }];
    });
  });
}

/** Whether it depends on the answer to a question how far apart two segments are. */
function parts(question: Question, one: string, other: string): boolean {
  return (
    new Set(allowedAnswers(question).map((answer) => gap(question, answer, one, other))).size > 1
  );
}

/** The points that an answer gives to one segment over another. */
function gap({ options }: Question, answer: readonly string[], one: string, other: string): number {
  const points = options
    .filter(({ id }) => answer.includes(id))
    .flatMap((option) => Object.entries(option.points ?? {}));
  const sum = (segment: string) =>
    points.reduce((all, [id, by]) => (id === segment ? all + by : all), 0);
  return sum(one) - sum(other);
}

/**
 * The question for telling a pair apart that isn't answered yet: the one of which the most answers do; of equal ones
 * the earlier.
 */
export function partingQuestion(
  { questions }: Definition,
  [one = "", other = ""]: readonly string[],
  answered: Readonly<Record<string, unknown>>,
): string | null {
  const candidates = questions.flatMap((question) => {
    const all = allowedAnswers(question);
    const telling = all.filter((answer) => gap(question, answer, one, other) !== 0);
    return question.ask === "never" || Object.hasOwn(answered, question.id) || telling.length === 0
      ? []
      : [{ id: question.id, share: telling.length / all.length }];
  });
  return candidates.toSorted((a, b) => b.share - a.share)[0]?.id ?? null;
}

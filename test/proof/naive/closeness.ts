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

/** Of each question for close calls, the pairs that are ahead when it is asked and that nothing it offers brings apart. */
export function naiveUnparted(every: EveryInterview): NaiveFinding[] {
  const { segments, questions } = every.definition;
  const inOrder = (pair: readonly string[]) =>
    segments.map(({ id }) => id).filter((id) => pair.includes(id));
  return questions.flatMap((question, at): NaiveFinding[] => {
    if (question.ask !== "if-close") return [];
    const pairOf = ({ decision }: Moment) => inOrder(ahead(decision)).join();
    const askedAt = ({ trail }: Interview) =>
      trail.find(({ next, isOver }) => next === question && !isOver);
    const unparted = (moment: Moment) => {
      const [one, other] = ahead(moment.decision);
      return !parts(question, moment.offers, one, other);
    };
    const pairs = every.all
      .map(askedAt)
      .flatMap((moment) => (moment && unparted(moment) ? [pairOf(moment)] : []));
    const askedShare = shareOf(every, (interview) => askedAt(interview) !== undefined);
    return [...new Set(pairs)].flatMap((pair): NaiveFinding[] => {
      const [one = "", other = ""] = pair.split(",");
      const ownShare = shareOf(every, (interview) => {
        const moment = askedAt(interview);
        return moment !== undefined && pairOf(moment) === pair && unparted(moment);
      });
      const share = askedShare === 0 ? 0 : ownShare / askedShare;
      const figures = { question: question.id, segments: [one, other], share };
      return [{ code: "if-close-does-not-part", path: ["questions", at], figures }];
    });
  });
}

/** Questions for close calls after which 15 of 100 interviews or more are close at their end, with the pairs that they don't part. */
export function naiveStillClose(every: EveryInterview): NaiveFinding[] {
  const unparted = naiveUnparted(every);
  return every.definition.questions.flatMap(({ id, ask }, at): NaiveFinding[] => {
    const asking = every.plain.filter(({ asked }) => asked.includes(id));
    if (ask !== "if-close" || asking.length === 0) return [];
    const share =
      shareOf(every, (one) => asking.includes(one) && one.decision.close) /
      shareOf(every, (one) => asking.includes(one));
    const own = unparted
      .filter(({ figures }) => figures.question === id)
      .map(({ figures }) => String(figures.segments));
    const segments = every.definition.segments.map((segment) => segment.id);
    const pairs = segments
      .flatMap((one) => segments.map((other) => [one, other]))
      .filter((pair) => own.includes(String(pair)));
    const figures = { question: id, share, pairs };
    return share > 0.15 - 1e-9
      ? [{ code: "close-after-tie-break", path: ["questions", at], figures }]
      : [];
  });
}

/** Whether it depends on which of some answers to a question is given how far apart two segments are. */
export function parts(
  question: Question,
  answers: readonly string[][],
  one: string,
  other: string,
): boolean {
  return new Set(answers.map((answer) => gap(question, answer, one, other))).size > 1;
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

import type { Renames } from "../../questionnaire/comparing/likeness.ts";
import type { Picks, Plan, PlannedQuestion } from "../../questionnaire/decision/plan.ts";
import { answerMaps } from "./answerMap.ts";
import { knownPairs } from "./knownValues.ts";

/** A question as one prospect answers it for both versions, or a fact as it is known in both. */
export interface JointQuestion {
  /** Its position in the old version; -1 where only the new one has it. */
  readonly old: number;
  /** Its position in the new version; -1 where only the old one has it. */
  readonly now: number;
  readonly answers: readonly JointAnswer[];
}

/** What somebody answers in each version; in the one that doesn't have the question, nothing. */
export interface JointAnswer {
  readonly picks: Picks;
  readonly newPicks: Picks;
  /** Its way from a node of the old version; -1 where the question stays open in that version. */
  readonly way: number;
  readonly newWay: number;
  /** With nothing known, where it is offered; 0 of what takes something known. */
  readonly chance: number;
  /** Whether it is given where none is offered but those that only the new version has. */
  readonly isSpare?: true;
  /** How many answers it takes: none that a fact is not known. */
  readonly length: 0 | 1;
}

/** The questions of two versions, by position in each; one that both have is the same in both lists. */
export interface JointQuestions {
  readonly ofOld: readonly JointQuestion[];
  readonly ofNow: readonly JointQuestion[];
  /** Those of them that are facts in one version or both. */
  readonly facts: readonly JointQuestion[];
  /** How many combinations of facts there are, each value and "not known" of each; exact up to 2^53. */
  readonly combinations: number;
}

/** The same questions, of prospects of whom nothing is known. */
export function withNothingKnown({ ofOld, ofNow }: JointQuestions): JointQuestions {
  const plain = (question: JointQuestion): JointQuestion => ({
    ...question,
    answers: question.answers.filter(({ chance, isSpare }) => chance > 0 || isSpare),
  });
  return { ofOld: ofOld.map(plain), ofNow: ofNow.map(plain), facts: [], combinations: 1 };
}

/** A question in one version, and where it stands there. */
interface Side {
  readonly position: number;
  readonly question: PlannedQuestion | undefined;
}

const nowhere: Side = { position: -1, question: undefined };
const open = -1;

/**
 * A prospect gives each answer to an old question with equal chances, and each to a question that is new likewise;
 * whose option is gone, or isn't offered, chooses again. A fact is not known, or known as each of its values.
 */
export function jointQuestions(old: Plan, now: Plan, renames: Renames): JointQuestions {
  const maps = answerMaps(old, now, renames);
  const namesIn = ({ question }: Side) => renames.options.get(question?.id ?? "") ?? new Map();
  const pairs = old.questions.map((question, position) => {
    const at = maps[position]?.position ?? -1;
    return [
      { position, question },
      { position: at, question: now.questions[at] },
    ] as const;
  });
  const ofOld = pairs.map(([before, after]): JointQuestion => {
    if (isFact(before)) return jointFact(before, after, namesIn(after));
    return isFact(after)
      ? jointAsked(before, nowhere, undefined, namesIn(after))
      : jointAsked(before, after, maps[before.position]?.answers, namesIn(after));
  });
  const ofNow = now.questions.map((question, position): JointQuestion => {
    const after = { position, question };
    const pair = pairs.find(([, { position: at }]) => at === position);
    const before = pair?.[0] ?? nowhere;
    const shared = ofOld[before.position];
    if (shared?.now === position && isFact(before) === isFact(after)) return shared;
    return isFact(after)
      ? jointFact(before, after, namesIn(after))
      : jointAsked(nowhere, after, undefined, namesIn(after));
  });
  const all = [
    ...ofOld.filter((_, at) => old.questions[at]?.ask === "never"),
    ...ofNow.filter((_, at) => now.questions[at]?.ask === "never"),
  ];
  const facts = [...new Set(all)];
  const combinations = facts.reduce((product, { answers }) => product * answers.length, 1);
  return { ofOld, ofNow, facts, combinations };
}

function isFact({ question }: Side): boolean {
  return question?.ask === "never";
}

/** A fact in one version or both. Where one of them asks it, it is answered there if it is not known. */
function jointFact(before: Side, after: Side, names: ReadonlyMap<string, string>): JointQuestion {
  const known = knownPairs(before.question, after.question, names);
  const isAsked = (side: Side) => side.question !== undefined && !isFact(side);
  // Whoever is asked says what the other version knows.
  const sensible = known.filter(([picks, newPicks]) =>
    isAsked(after)
      ? picks !== 0 && (newPicks !== 0 || !known.some(([one, to]) => one === picks && to !== 0))
      : isAsked(before)
        ? newPicks !== 0 &&
          (picks !== 0 || !known.some(([from, to]) => to === newPicks && from !== 0))
        : true,
  );
  return {
    old: before.position,
    now: after.position,
    answers: ([[0, 0], ...sensible] as const).map(([picks, newPicks]): JointAnswer => {
      const isKnown = picks !== 0 || newPicks !== 0;
      return {
        picks,
        newPicks,
        way: wayOf(before, picks),
        newWay: wayOf(after, newPicks),
        chance: isKnown ? 0 : 1,
        length: isKnown ? 1 : 0,
      };
    }),
  };
}

/** A question that is asked in one version or both; and known numbers that the ranges of each take otherwise. */
function jointAsked(
  before: Side,
  after: Side,
  map: ReadonlyMap<Picks, readonly Picks[]> | undefined,
  names: ReadonlyMap<string, string>,
): JointQuestion {
  const answers = (before.question ?? after.question)?.answers ?? [];
  const joint = answers.flatMap((picks): JointAnswer[] => {
    const targets = map?.get(picks) ?? [before.question ? 0 : picks];
    const chance = 1 / answers.length / targets.length;
    return targets.map((newPicks) =>
      answered(before, after, before.question ? picks : 0, newPicks, chance),
    );
  });
  const numbers =
    before.question && after.question ? knownPairs(before.question, after.question, names) : [];
  // A known number counts whatever is offered; of questions that don't offer all, it isn't looked at.
  const offersAll = !before.question?.favours && !after.question?.favours;
  const spare = before.question && after.question?.favours ? after.question.answers : [];
  const others = numbers.filter(
    ([picks, newPicks]) =>
      offersAll &&
      picks !== 0 &&
      newPicks !== 0 &&
      !joint.some((answer) => answer.picks === picks && answer.newPicks === newPicks),
  );
  return {
    old: before.position,
    now: after.position,
    answers: [
      ...joint,
      ...others.map(([picks, newPicks]) => answered(before, after, picks, newPicks, 0)),
      ...spare
        .filter((newPicks) => !joint.some((answer) => answer.newPicks === newPicks))
        .map((newPicks) => ({
          ...answered(before, after, 0, newPicks, 0),
          isSpare: true as const,
        })),
    ],
  };
}

function answered(
  before: Side,
  after: Side,
  picks: Picks,
  newPicks: Picks,
  chance: number,
): JointAnswer {
  const [way, newWay] = [wayOf(before, picks), wayOf(after, newPicks)];
  return { picks, newPicks, way, newWay, chance, length: 1 };
}

/** The way that an answer takes from a node that asks it; of a fact, the first is that it is not known. */
function wayOf(side: Side, picks: Picks): number {
  const way = side.question?.answers.indexOf(picks) ?? -1;
  return isFact(side) ? way + 1 : way < 0 ? open : way;
}

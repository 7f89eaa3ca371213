import type { Definition } from "../../../src/index.ts";
import { type Counted, holds } from "../../questionnaire/decision/bruteDecision.ts";
import {
  type EveryInterview,
  everyInterview,
  type Interview,
  withoutStopping,
} from "../everyInterview.ts";
import { naiveReachable } from "./figures.ts";
import type { NaiveFinding } from "./findings.ts";

type Rep = NonNullable<Definition["segments"][number]["rep"]>;
type Condition = Record<string, string | readonly string[]>;

/** What suits nobody of all who end in its segment when everything is heard. */
export function naiveSuited(every: EveryInterview): NaiveFinding[] {
  const { definition } = every;
  const reached = naiveReachable(every);
  const questions = definition.questions.map(({ offer, ...question }) => question);
  const { all } = everyInterview(withoutStopping({ ...definition, questions }));
  return definition.segments.flatMap(({ id, rep }, at): NaiveFinding[] => {
    if (!rep || !reached.includes(id)) return [];
    const ends = all.filter(({ decision }) => decision.segment === id).map(countedIn);
    return itemsOf(rep).flatMap(({ path, when }): NaiveFinding[] => {
      if (!when || ends.some((counted) => holds(when, counted))) return [];
      const figures = { segments: [id], ...(path[0] === "fit" && { because: "fit" as const }) };
      return [{ code: "suits-nobody", path: ["segments", at, "rep", ...path, "when"], figures }];
    });
  });
}

function itemsOf({ fit = [], playbook }: Rep) {
  const { objections, evidence, nextSteps } = playbook;
  return Object.entries({ fit, objections, evidence, nextSteps }).flatMap(([list, items]) =>
    items.map(({ when }: { when?: Rep["playbook"]["evidence"][number]["when"] }, at: number) => ({
      path: list === "fit" ? [list, at] : ["playbook", list, at],
      when,
    })),
  );
}

/** Segments that have evidence, and an interview that ends there without any. */
export function naiveEvidence({ definition, all }: EveryInterview): NaiveFinding[] {
  return definition.segments.flatMap(({ id, rep }, at): NaiveFinding[] => {
    const isGap = rep && rep.playbook.evidence.length > 0 && all.some(isBare(definition, id));
    const path = ["segments", at, "rep", "playbook", "evidence"];
    return isGap ? [{ code: "evidence-gap", path, figures: { segments: [id] } }] : [];
  });
}

/** Tells of interviews whether they end in a segment of which each piece of evidence is for others. */
export function isBare(definition: Definition, segment: string): (interview: Interview) => boolean {
  const rep = definition.segments.find(({ id }) => id === segment)?.rep;
  const evidence = rep?.playbook.evidence ?? [];
  return (interview) =>
    interview.decision.segment === segment &&
    evidence.every(({ when = {} }) =>
      [when].flat().every((condition) => isOut(definition, condition, interview)),
    );
}

/** Whether an interview answers a condition otherwise, or is past one of its questions with all facts known. */
function isOut({ questions }: Definition, condition: Condition, interview: Interview): boolean {
  const counted = countedIn(interview);
  const next = interview.trail.at(-1)?.next;
  const past = questions.slice(0, next ? questions.indexOf(next) : questions.length);
  const knowsAll = questions.every(({ id, ask }) => ask !== "never" || counted.has(id));
  return Object.entries(condition).some(([question, named]) => {
    const said = counted.get(question);
    if (said) return !said.some((option) => [named].flat().includes(option));
    return knowsAll && past.some(({ id }) => id === question);
  });
}

function countedIn({ trail }: Interview): Counted {
  return trail.at(-1)?.counted ?? new Map();
}

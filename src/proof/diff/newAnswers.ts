import type { Renames } from "../../questionnaire/comparing/likeness.ts";
import type { Plan } from "../../questionnaire/decision/plan.ts";
import { notOffered } from "../interviewGraph.ts";
import type { Proof } from "../shares.ts";
import type { Course } from "./course.ts";
import { sameIn } from "./knownValues.ts";

/**
 * The share of the new version's interviews, with nothing known, in which an answer is given to a question of both
 * versions that could not be given to the old one. No prospect moves by it, since nobody could go anywhere with it.
 */
export function newAnswersIn(
  old: Plan,
  { graph }: Proof,
  course: Course,
  renames: Renames,
): number {
  const now = graph.stages.plan;
  const isOld = now.questions.map((after) => {
    const before = old.questions.find(({ id }) => renames.questions.get(id) === after.id);
    if (!before || before.ask === "never") return null;
    const names = renames.options.get(after.id) ?? new Map<string, string>();
    const given = new Set(before.answers.map((picks) => sameIn(before, after, names, picks)));
    return after.answers.map((picks) => given.has(picks));
  });
  /** By node, the share of the interviews from there on with answers that there were. */
  const shares: number[] = [];
  const shareFrom = (node: number) => (node < 0 ? 1 : (shares[node] as number));
  // A node is made after those that it leads to.
  for (const [node, branches] of course.branches.entries()) {
    const question = graph.levels[course.levels[node] as number]?.stage.question ?? -1;
    const all = isOld[question];
    let sum = 0;
    let offered = 0;
    for (const [way, on] of branches.entries()) {
      if (on === notOffered) continue;
      offered++;
      if (!all || all[way]) sum += shareFrom(on);
    }
    shares.push(sum / offered);
  }
  return 1 - shareFrom(course.root);
}

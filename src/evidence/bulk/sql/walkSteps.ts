import type { Plan } from "../../../questionnaire/decision/plan.ts";
import type { Dialect } from "./dialect.ts";
import { countedOf, isClose, scoreOf, whenHolds } from "./points.ts";
import type { Step } from "./step.ts";

/**
 * The walk: facts first, then question by question what counts, for as long as none is open. `nd_open` is the place of the
 * one that is, from 1; 0 for none.
 */
export function walkSteps(plan: Plan, dialect: Dialect): Step[] {
  const at = [...plan.questions.keys()];
  const isFact = (question: number) => questionAt(plan, question).ask === "never";
  const facts = at.filter(isFact);
  const steps: Step[] = [
    {
      ...Object.fromEntries(facts.map((fact) => [countedOf(fact), `nd_a${fact}`])),
      nd_o0: "0",
    },
  ];
  let open = "nd_o0";
  const before = [...facts];
  for (const question of at.filter((one) => !isFact(one))) {
    const { ask, when } = questionAt(plan, question);
    const due = [`${open} = 0`];
    if (when) due.push(whenHolds(dialect, when));
    if (ask === "if-close") {
      const scores = plan.segments.map((_, segment) => [
        `nd_s${question}_${segment}`,
        scoreOf(dialect, plan, segment, before),
      ]);
      steps.push(Object.fromEntries(scores));
      due.push(
        `(${isClose(
          dialect,
          scores.map(([name = ""]) => name),
          plan.clearLead,
        )})`,
      );
    }
    const isDue = due.join(" AND ");
    const next = `nd_o${question + 1}`;
    steps.push({
      [countedOf(question)]: `CASE WHEN ${isDue} THEN nd_a${question} ELSE 0 END`,
      [next]: `CASE WHEN ${isDue} AND nd_a${question} = 0 THEN ${question + 1} ELSE ${open} END`,
    });
    open = next;
    before.push(question);
  }
  steps.push({ nd_open: open });
  return steps;
}

function questionAt(plan: Plan, at: number) {
  const question = plan.questions[at];
  if (!question) throw new Error(`There is no question ${at}.`);
  return question;
}

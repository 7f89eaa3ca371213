import type { Plan } from "../../../questionnaire/decision/plan.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { type Dialect, textIn } from "./dialect.ts";
import { scoreOf, whenHolds } from "./points.ts";
import type { Step } from "./step.ts";

/** The scores, the segment at the top, and the most points of another. */
export function verdictSteps(plan: Plan, dialect: Dialect): Step[] {
  const all = [...plan.questions.keys()];
  const names = plan.segments.map((_, segment) => `nd_p${segment}`);
  const most = (some: readonly string[]) =>
    some.length === 1 ? (some[0] ?? "0") : `${dialect.greatest}(${some.join(", ")})`;
  const firstAt = (bar: string) =>
    `CASE ${names.map((name, segment) => `WHEN ${name} = ${bar} THEN ${segment}`).join(" ")} END`;
  const otherThan = (segment: number) => names.filter((_, other) => other !== segment);
  return [
    Object.fromEntries(names.map((name, segment) => [name, scoreOf(dialect, plan, segment, all)])),
    { nd_best: most(names) },
    { nd_top: firstAt("nd_best") },
    {
      nd_next: `CASE nd_top ${names
        .map((_, segment) => `WHEN ${segment} THEN ${most(otherThan(segment))}`)
        .join(" ")} END`,
    },
    {
      nd_second: `CASE ${names
        .map((name, segment) => `WHEN nd_top <> ${segment} AND ${name} = nd_next THEN ${segment}`)
        .join(" ")} END`,
      nd_rule: plan.rules.length
        ? `CASE ${plan.rules
            .map(({ when }, rule) => `WHEN ${whenHolds(dialect, when)} THEN ${rule}`)
            .join(" ")} ELSE -1 END`
        : "-1",
    },
    {
      nd_segment: [
        "CASE",
        ...plan.rules.map(({ segment }, rule) => `WHEN nd_rule = ${rule} THEN ${segment}`),
        `WHEN nd_best > 0 THEN nd_top ELSE ${plan.fallback} END`,
      ].join(" "),
      nd_points: "CASE WHEN nd_rule < 0 AND nd_best > 0 THEN 1 ELSE 0 END",
    },
  ];
}

/** What a row comes to, in the words of the questionnaire's ids. */
export function verdictColumns({ segments, questions }: Definition, plan: Plan): Step {
  const named = (position: string, of: readonly (string | null)[], offset = 0) =>
    `CASE ${position} ${of
      .map((text, at) => `WHEN ${at + offset} THEN ${text === null ? "NULL" : textIn(text)}`)
      .join(" ")} END`;
  const ids = segments.map(({ id }) => id);
  const tiers = segments.map(({ rep }) => (rep?.tier === undefined ? null : `${rep.tier}`));
  return {
    segment: named("nd_segment", ids),
    ...(tiers.some((tier) => tier !== null) && { tier: named("nd_segment", tiers) }),
    decided_by:
      "CASE WHEN nd_rule >= 0 THEN 'rule' WHEN nd_points = 1 THEN 'points' ELSE 'fallback' END",
    lead_points: "nd_best - nd_next",
    is_close: `nd_points = 1 AND nd_best - nd_next < ${plan.clearLead}`,
    runner_up: `CASE WHEN nd_points = 1 AND nd_next > 0 THEN ${named("nd_second", ids)} END`,
    unanswered: named(
      "nd_open",
      questions.map(({ id }) => id),
      1,
    ),
  };
}

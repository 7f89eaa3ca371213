import type { Definition, When } from "../../questionnaire/definition/definition.ts";
import { conditionsOf, listOf } from "../../questionnaire/definition/when.ts";

type Json = Readonly<Record<string, unknown>>;

/** What was learned, in the ids of the questionnaire that it is to be like. */
interface LearnedParts {
  readonly questions: readonly (Json & { readonly id: string })[];
  readonly order: readonly string[];
  readonly decision: { readonly fallback: string; readonly clearLead: number };
  readonly backtest: Json;
}

/**
 * A questionnaire with other questions and points, and all else as it was: segments, words, playbooks. What depended on
 * a question that is gone depends on nothing any more; rules and fits that did, and examples, are gone with it.
 */
export function liked(
  like: Definition,
  { questions, order, decision, backtest }: LearnedParts,
): Json {
  const facts = like.questions.filter(({ ask }) => ask === "never");
  const all: readonly Json[] = [...facts.map(({ ...fact }) => fact as Json), ...questions];
  const answers = new Map(
    all.map(({ id, options, unsure }) => [
      id as string,
      [...(options as { id: string }[]).map((option) => option.id), ...(unsure ? ["unsure"] : [])],
    ]),
  );
  const holds = (when: When) =>
    conditionsOf(when).every((clauses) =>
      clauses.every(({ question, answers: named }) =>
        listOf(named).every((name) => answers.get(question)?.includes(name)),
      ),
    );
  const places = new Map(order.map((id, at) => [id, at]));
  const { examples: _, published: __, rep, ...kept } = like;
  const { rules: allRules = [], ...others } = like.decision;
  const rules = allRules.filter(({ when }) => holds(when));
  return {
    ...kept,
    questions: all,
    segments: like.segments
      .toSorted((a, b) => (places.get(a.id) ?? order.length) - (places.get(b.id) ?? order.length))
      .map((segment) => cleaned(segment, holds) as Json),
    decision: {
      ...others,
      ...decision,
      ...(rules.length > 0 && { rules }),
    },
    rep: { ...rep, backtest },
  };
}

/** A value without conditions that can't hold any more, and without the fits that they made. */
function cleaned(value: unknown, holds: (when: When) => boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => cleaned(item, holds));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, own]): [string, unknown][] => {
      if (key === "when" && !holds(own as When)) return [];
      if (key !== "fit") return [[key, cleaned(own, holds)]];
      const fits = (own as { when: When }[]).filter(({ when }) => holds(when));
      return fits.length > 0 ? [[key, fits]] : [];
    }),
  );
}

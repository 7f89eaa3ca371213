import type { Path } from "../../questionnaire/definition/problem.ts";
import type { Proof } from "../shares.ts";
import type { Found } from "./finding.ts";

/** Ids that visitors can read in the published form, and that say what its codes hide: how segments are called. */
export function* findTellingIds({ definition }: Proof): Generator<Found> {
  const { questions, segments, published } = definition;
  if (published) return;
  const told = (id: string, path: Path, of: { question: string; options?: string[] }): Found[] =>
    segments
      // As a whole word: “price” is in “low-price”, and not in “priceless”.
      .filter((segment) => `-${id}-`.includes(`-${segment.id}-`))
      .map((segment) => ({
        code: "id-tells-segment",
        path: [...path, "id"],
        figures: { ...of, segments: [segment.id] },
      }));
  for (const [at, { id, options }] of questions.entries()) {
    yield* told(id, ["questions", at], { question: id });
    for (const [position, option] of options.entries()) {
      const path = ["questions", at, "options", position];
      yield* told(option.id, path, { question: id, options: [option.id] });
    }
  }
}

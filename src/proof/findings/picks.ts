import type { Proof } from "../shares.ts";
import type { Found } from "./finding.ts";

/** Questions of which more options may be picked than there are. */
export function* findPicks({ definition }: Proof): Generator<Found> {
  for (const [at, { id, choose = 1, options }] of definition.questions.entries()) {
    if (choose <= options.length) continue;
    yield {
      code: "choose-beyond-options",
      path: ["questions", at, "choose"],
      figures: { question: id, choose, count: options.length },
    };
  }
}

import type { Definition, When } from "../questionnaire/definition/definition.ts";
import { conditionsOf } from "../questionnaire/definition/when.ts";
import { namesOf } from "./names.ts";

/** A condition in the questionnaire's words: the answers to each question that it names. */
export function conditionWords(
  definition: Definition,
  when: When,
  { language, unsure }: { readonly language: string; readonly unsure: string },
): string {
  const names = namesOf(definition, language);
  return conditionsOf(when)
    .map((clauses) =>
      clauses
        .map(({ question, answers }) => {
          const said = answers.map((answer) => names.option(question, answer, unsure));
          return `${names.question(question)} ${said.join(" / ")}`;
        })
        .join(" + "),
    )
    .join("; ");
}

import type { Given } from "../../../questionnaire/decision/answers.ts";
import { volunteered } from "../../../questionnaire/decision/volunteered.ts";
import type { Answers, Definition } from "../../../questionnaire/definition/definition.ts";

/** Answers with the segment that they must give, as a questionnaire keeps them. */
export interface Example {
  readonly name: string;
  readonly answers: Answers;
  readonly segment: string;
}

/** An example of an interview by what counts in it, with a name that no other has. */
export function newExample(
  definition: Definition,
  interview: Given,
  segment: string,
  name: string,
): Example {
  const answers = [...volunteered(definition, interview).answers].map(
    ([id, options]): [string, Answers[string]] => [
      id,
      options.length === 1 ? (options[0] as string) : options,
    ],
  );
  const { examples = [] } = definition;
  return { name: freeName(name, examples), answers: Object.fromEntries(answers), segment };
}

function freeName(name: string, examples: readonly { readonly name: string }[]): string {
  const taken = new Set(examples.map((example) => example.name));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} ${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

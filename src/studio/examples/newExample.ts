import type { Answers, Definition } from "../../definition/definition.ts";

/** Answers with the segment that they must give, as a questionnaire keeps them. */
export interface Example {
  readonly name: string;
  readonly answers: Answers;
  readonly segment: string;
}

/** An example of an interview, with a name that no other has. What is known as a number counts as its option. */
export function newExample(
  { questions, examples = [] }: Definition,
  { known, answers }: { readonly known: Readonly<Record<string, unknown>>; answers: Answers },
  segment: string,
  name: string,
): Example {
  const all = { ...known, ...answers };
  const entries = questions.flatMap(({ id, options }): [string, Answers[string]][] => {
    if (!Object.hasOwn(all, id)) return [];
    const value = all[id];
    if (typeof value !== "number") return [[id, value as Answers[string]]];
    const option = options.find(
      ({ range }) =>
        range && (range.from ?? -Infinity) <= value && value < (range.below ?? Infinity),
    );
    return option ? [[id, option.id]] : [];
  });
  return { name: freeName(name, examples), answers: Object.fromEntries(entries), segment };
}

function freeName(name: string, examples: readonly { readonly name: string }[]): string {
  const taken = new Set(examples.map((example) => example.name));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} ${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

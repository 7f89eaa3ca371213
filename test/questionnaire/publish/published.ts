import fc from "fast-check";
import { type Definition, languagesOf } from "../../../src/index.ts";
import { type CodeMap, publish } from "../../../src/questionnaire/publish/index.ts";

type Languages = readonly [string, ...string[]];

/** A source, and what came of publishing it. */
export interface Pair {
  readonly source: Definition;
  readonly form: Definition;
  readonly codes: CodeMap;
  readonly languages: Languages;
}

/** Publishes what has nothing that stands against it. */
export function published(
  source: Definition,
  languages: Languages = languagesOf(source),
  codes?: CodeMap,
): Pair {
  const publishing = publish(source, { languages, ...(codes && { codes }) });
  if (!publishing.ok) throw new Error(JSON.stringify(publishing.refusals, null, 2));
  return { source, form: publishing.definition, codes: publishing.codes, languages };
}

/** A source published in some of the languages in which it has all its texts, in any order. */
export function publishedInSome(source: Definition): fc.Arbitrary<Pair> {
  const all = languagesOf(source);
  const has = typeof source.title === "string" ? all.slice(0, 1) : all;
  return fc
    .shuffledSubarray([...has], { minLength: 1 })
    .map((languages) => published(source, languages as unknown as Languages));
}

/** The form made the other way round: everything goes out but what is struck. */
export function struck({ source, codes, languages }: Pair): object {
  const form = JSON.parse(JSON.stringify(source));
  const [first] = languagesOf(source);
  const code = (segment: string) => codes.codes[segment] as string;
  for (const key of ["$schema", "reviewBy", "examples", "rep"]) delete form[key];
  for (const question of form.questions) {
    delete question.rep;
    delete question.basis;
    for (const option of question.options) {
      delete option.rep;
      const points = Object.entries(option.points ?? {});
      if (option.points)
        option.points = Object.fromEntries(points.map(([id, by]) => [code(id), by]));
    }
  }
  for (const segment of form.segments) {
    delete segment.rep;
    segment.id = code(segment.id);
  }
  form.decision.fallback = code(form.decision.fallback);
  for (const rule of form.decision.rules ?? []) {
    delete rule.rep;
    rule.segment = code(rule.segment);
  }
  if (form.capture?.except) form.capture.except = form.capture.except.map(code);
  const said = JSON.parse(JSON.stringify(form), (_, value) => {
    const isText = typeof value === "object" && Object.hasOwn(value, first);
    if (!isText) return value;
    return languages.length === 1
      ? value[languages[0]]
      : Object.fromEntries(languages.map((tag) => [tag, value[tag]]));
  });
  return { ...said, published: true, languages };
}

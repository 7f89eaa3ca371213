import leven from "leven";
import type { Definition, Question, Segment, Text } from "../../definition/definition.ts";
import { languagesOf } from "../../definition/definition.ts";
import { textIn } from "../../definition/text.ts";
import type { Renames } from "./edit.ts";

/** From this share of equal letters on, two texts are taken for the same thing under another id. */
const likeEnough = 0.6;

/** A rename was told for an id that is not in the old version, or to one that is not in the new. */
export class UnknownRename extends Error {
  override readonly name = "UnknownRename";
  readonly from: string;
  readonly to: string;

  constructor(from: string, to: string) {
    super(
      `There is no "${from}" that became "${to}": name a question, a segment or a question/option of the old version, ` +
        `and what it is called in the new one.`,
    );
    this.from = from;
    this.to = to;
  }
}

/** Finds what is the same in two versions: by id, by what is told, and by likeness of the words. @throws UnknownRename */
export function matchIds(
  old: Definition,
  now: Definition,
  told: ReadonlyMap<string, string> = new Map(),
): Renames {
  const words = (definition: Definition) => (text: Text) => textIn(text, languagesOf(definition));
  const ofQuestion = (definition: Definition) => {
    const say = words(definition);
    return ({ text, options }: Question) =>
      [text, ...options.map((option) => option.text)].map(say).join(" ");
  };
  const ofSegment = (definition: Definition) => {
    const say = words(definition);
    return ({ visitor, rep }: Segment) => `${say(visitor.heading)} ${rep ? say(rep.name) : ""}`;
  };
  const questions = match(old.questions, now.questions, told, ofQuestion(old), ofQuestion(now));
  const options = new Map(
    [...questions].map(([before, after]) => [
      after,
      match(
        old.questions.find(({ id }) => id === before)?.options ?? [],
        now.questions.find(({ id }) => id === after)?.options ?? [],
        new Map(
          [...told].flatMap(([from, to]): [string, string][] =>
            from.startsWith(`${before}/`) ? [[from.slice(before.length + 1), to]] : [],
          ),
        ),
        ({ text }) => words(old)(text),
        ({ text }) => words(now)(text),
      ),
    ]),
  );
  const segments = match(old.segments, now.segments, told, ofSegment(old), ofSegment(now));
  for (const [from, to] of told) {
    const [question = "", option = ""] = from.split("/");
    const renamed = options.get(questions.get(question) ?? "");
    if (![questions.get(from), segments.get(from), renamed?.get(option)].includes(to)) {
      throw new UnknownRename(from, to);
    }
  }
  return { questions, options, segments };
}

function match<T extends { readonly id: string }>(
  old: readonly T[],
  now: readonly T[],
  told: ReadonlyMap<string, string>,
  oldWords: (thing: T) => string,
  newWords: (thing: T) => string,
): Map<string, string> {
  const matches = new Map<string, string>();
  const taken = new Set<string>();
  const take = (from: string, to: string) => {
    if (matches.has(from) || taken.has(to)) return;
    matches.set(from, to);
    taken.add(to);
  };
  const has = (things: readonly T[], id: string) => things.some((thing) => thing.id === id);
  for (const [from, to] of told) if (has(old, from) && has(now, to)) take(from, to);
  for (const { id } of old) if (has(now, id)) take(id, id);
  const pairs = old.flatMap((before) =>
    now
      .filter((after) => !matches.has(before.id) && !taken.has(after.id))
      .map((after) => ({ before, after, like: likeness(oldWords(before), newWords(after)) })),
  );
  pairs.sort((a, b) => b.like - a.like);
  for (const { before, after, like } of pairs) if (like >= likeEnough) take(before.id, after.id);
  return matches;
}

function likeness(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  return longer === 0 ? 0 : 1 - leven(one, other) / longer;
}

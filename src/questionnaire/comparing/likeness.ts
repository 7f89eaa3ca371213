import leven from "leven";
import type { Definition, Question, Segment, Text } from "../definition/definition.ts";
import { languagesOf } from "../definition/definition.ts";
import { textIn } from "../definition/text.ts";

/** Ids that have changed from one version to the next, old to new. Of options: by the new id of their question. */
export interface Renames {
  readonly questions: ReadonlyMap<string, string>;
  readonly options: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly segments: ReadonlyMap<string, string>;
}

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
        `and what it is called in the new one. To name one kind alone, put question:, option: or segment: before it.`,
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
  const toldOf = (kind: Kind) =>
    new Map(
      [...told].flatMap(([from, to]): [string, string][] => {
        const named = kindOf(from);
        return named.kind === undefined || named.kind === kind ? [[named.id, to]] : [];
      }),
    );
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
  const questions = match(
    old.questions,
    now.questions,
    toldOf("question"),
    ofQuestion(old),
    ofQuestion(now),
  );
  const options = new Map(
    [...questions].map(([before, after]) => [
      after,
      match(
        old.questions.find(({ id }) => id === before)?.options ?? [],
        now.questions.find(({ id }) => id === after)?.options ?? [],
        new Map(
          [...toldOf("option")].flatMap(([from, to]): [string, string][] =>
            from.startsWith(`${before}/`) ? [[from.slice(before.length + 1), to]] : [],
          ),
        ),
        ({ text }) => words(old)(text),
        ({ text }) => words(now)(text),
      ),
    ]),
  );
  const segments = match(
    old.segments,
    now.segments,
    toldOf("segment"),
    ofSegment(old),
    ofSegment(now),
  );
  for (const [from, to] of told) {
    const { kind, id } = kindOf(from);
    const [question = "", option = ""] = id.split("/");
    const found: Record<Kind, string | undefined> = {
      question: questions.get(id),
      option: options.get(questions.get(question) ?? "")?.get(option),
      segment: segments.get(id),
    };
    if (!kinds.some((each) => (kind ?? each) === each && found[each] === to)) {
      throw new UnknownRename(from, to);
    }
  }
  return { questions, options, segments };
}

const kinds = ["question", "option", "segment"] as const;
type Kind = (typeof kinds)[number];

/** The kind that stands before an id, as in `question:late`; undefined where none does. */
function kindOf(from: string): { kind: Kind | undefined; id: string } {
  const kind = kinds.find((each) => from.startsWith(`${each}:`));
  return { kind, id: kind === undefined ? from : from.slice(kind.length + 1) };
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

/** How much of two texts is the same, from 0 to 1. */
export function likeness(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  return longer === 0 ? 0 : 1 - leven(one, other) / longer;
}

import type { Renames } from "../../questionnaire/comparing/likeness.ts";
import {
  type Definition,
  languagesOf,
  type Rule,
  type Text,
} from "../../questionnaire/definition/definition.ts";
import { Place } from "../../questionnaire/definition/place.ts";
import type { Path } from "../../questionnaire/definition/problem.ts";
import { textPlaces } from "../../questionnaire/definition/texts.ts";
import { conditionsOf } from "../../questionnaire/definition/when.ts";
import type { Rewording } from "./edit.ts";

/** Texts that are there in both versions and say something else, language by language. */
export function rewordings(old: Definition, now: Definition, renames: Renames): Rewording[] {
  const before = new Map(textsOf(old, renames).map(({ key, words }) => [key, words]));
  return textsOf(now).flatMap(({ key, words, path }) => {
    const earlier = before.get(key);
    return earlier === undefined || earlier === words
      ? []
      : [{ path, before: earlier, after: words }];
  });
}

/** Every text with a key that is the same in both versions: ids, the new ones, in place of list positions. */
function textsOf(
  definition: Definition,
  renames?: Renames,
): { key: string; words: string; path: Path }[] {
  const [first] = languagesOf(definition);
  return [...textPlaces(new Place(definition))].flatMap(({ value, path }) => {
    const text = value as Text;
    const key = keyOf(definition, path, renames);
    if (key === undefined) return [];
    if (typeof text === "string") return [{ key: `${key} ${first}`, words: text, path }];
    return Object.entries(text).map(([language, words]) => ({
      key: `${key} ${language}`,
      words,
      path: [...path, language],
    }));
  });
}

/** Undefined where what the text belongs to is not there in the new version. */
function keyOf(
  { questions, segments, decision }: Definition,
  path: Path,
  renames?: Renames,
): string | undefined {
  const [room, position, list, option, ...rest] = path;
  const nowCalled = (ids: ReadonlyMap<string, string> | undefined, id = "") =>
    renames ? ids?.get(id) : id;
  if (room === "segments") {
    const id = nowCalled(renames?.segments, segments[position as number]?.id);
    return id && JSON.stringify([room, id, ...path.slice(2)]);
  }
  if (room === "decision") {
    const meanings = (decision.rules ?? []).map((rule) => meaningOf(rule, renames));
    const meaning = meanings[list as number];
    // Rules that say the same are told apart by which of them comes first.
    const before = meanings.slice(0, list as number).filter((earlier) => earlier === meaning);
    return JSON.stringify([room, meaning, before.length, ...path.slice(3)]);
  }
  if (room !== "questions") return JSON.stringify(path);
  const question = questions[position as number];
  const id = nowCalled(renames?.questions, question?.id);
  if (id === undefined || list !== "options") {
    return id && JSON.stringify([room, id, ...path.slice(2)]);
  }
  const optionId = nowCalled(renames?.options.get(id), question?.options[option as number]?.id);
  return optionId && JSON.stringify([room, id, list, optionId, ...rest]);
}

/** What a rule says, in new ids: a rule has no id, and its position changes when another is put before it. */
function meaningOf({ when, segment }: Rule, renames?: Renames): string {
  const conditions = conditionsOf(when).map((clauses) =>
    clauses.map(({ question, answers }) => {
      const id = renames?.questions.get(question) ?? question;
      const options = renames?.options.get(id);
      return [id, answers.map((answer) => options?.get(answer) ?? answer)];
    }),
  );
  return JSON.stringify([conditions, renames?.segments.get(segment) ?? segment]);
}

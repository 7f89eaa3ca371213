import { type Definition, languagesOf, type Text } from "../../definition/definition.ts";
import { Place } from "../../definition/place.ts";
import type { Path } from "../../definition/problem.ts";
import { textPlaces } from "../../definition/texts.ts";
import type { Renames, Rewording } from "./edit.ts";

/** Texts that are there in both versions and say something else, language by language. */
export function rewordings(old: Definition, now: Definition, renames: Renames): Rewording[] {
  const before = new Map(wordsIn(old, renames).map(({ key, words }) => [key, words]));
  return wordsIn(now).flatMap(({ key, words, path }) => {
    const earlier = before.get(key);
    return earlier === undefined || earlier === words
      ? []
      : [{ path, before: earlier, after: words }];
  });
}

/** Every text with a key that is the same in both versions: ids, the new ones, in place of list positions. */
function wordsIn(
  definition: Definition,
  renames?: Renames,
): { key: string; words: string; path: Path }[] {
  const [first] = languagesOf(definition);
  return [...textPlaces(new Place(definition))].flatMap(({ value, path }) => {
    const text = value as Text;
    const key = keyOf(definition, path, renames);
    if (typeof text === "string") return [{ key: `${key} ${first}`, words: text, path }];
    return Object.entries(text).map(([language, words]) => ({
      key: `${key} ${language}`,
      words,
      path: [...path, language],
    }));
  });
}

function keyOf({ questions, segments }: Definition, path: Path, renames?: Renames): string {
  const [room, position, list, option, ...rest] = path;
  if (room === "segments") {
    const id = segments[position as number]?.id ?? "";
    return JSON.stringify([room, renames?.segments.get(id) ?? id, ...path.slice(2)]);
  }
  if (room !== "questions") return JSON.stringify(path);
  const question = questions[position as number];
  const id = renames?.questions.get(question?.id ?? "") ?? question?.id ?? "";
  if (list !== "options") return JSON.stringify([room, id, ...path.slice(2)]);
  const optionId = question?.options[option as number]?.id ?? "";
  return JSON.stringify([
    room,
    id,
    list,
    renames?.options.get(id)?.get(optionId) ?? optionId,
    ...rest,
  ]);
}

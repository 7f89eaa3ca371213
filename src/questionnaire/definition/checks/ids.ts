import type { Place } from "../place.ts";
import type { Remark } from "../problem.ts";

/** Ids that stand twice among the questions, the segments, one question's options, or the fields of the lead form. */
export function* checkIds(root: Place): Generator<Remark> {
  const questions = root.get("questions");
  yield* twice(questions);
  yield* twice(root.get("segments"));
  yield* twice(root.get("capture").get("fields"));
  for (const question of questions.items()) yield* twice(question.get("options"));

  const languages = new Set<unknown>();
  for (const language of root.get("languages").items()) {
    if (languages.has(language.value)) yield { code: "duplicate-language", path: language.path };
    languages.add(language.value);
  }
}

function* twice(list: Place): Generator<Remark> {
  const seen = new Set<string>();
  for (const item of list.items()) {
    const id = item.get("id").string();
    if (id === undefined) continue;
    if (seen.has(id)) yield { code: "duplicate-id", path: [...item.path, "id"] };
    seen.add(id);
  }
}

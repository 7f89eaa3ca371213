import type { IdTable } from "../idTable.ts";
import type { Place } from "../place.ts";
import type { Remark } from "../problem.ts";
import { suitedLists } from "../suited.ts";
import { checkNamedAnswers } from "./answers.ts";

/** Conditions that look at what is not there or, of a question, at what is not answered by then. */
export function* checkConditions(root: Place, idTable: IdTable): Generator<Remark> {
  for (const when of [...rulesOf(root), ...suitedOf(root)].map((item) => item.get("when"))) {
    for (const condition of when.itemOrItems()) {
      for (const [id, place] of condition.entries()) yield* checkNamedAnswers(id, place, idTable);
    }
  }
  for (const [position, question] of root.get("questions").items().entries()) {
    const when = question.get("when");
    if (when.exists() && question.get("ask").value === "never") {
      yield { code: "when-of-never-asked", path: when.path, at: "key" };
    }
    for (const condition of when.itemOrItems()) {
      for (const [id, place] of condition.entries()) {
        const named = yield* checkNamedAnswers(id, place, idTable);
        if (!named || named.neverAsked || named.position < position) continue;
        const code = named.position === position ? "when-of-itself" : "when-of-later";
        yield { code, path: place.path, at: "key" };
      }
    }
  }
}

function rulesOf(root: Place): Place[] {
  return root.get("decision").get("rules").items();
}

function suitedOf(root: Place): Place[] {
  return root
    .get("segments")
    .items()
    .flatMap((segment) =>
      suitedLists.flatMap((way) =>
        way.reduce<Place>((place, key) => place.get(key), segment.get("rep")).items(),
      ),
    );
}

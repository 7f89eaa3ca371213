import type { Path } from "../../../definition/problem.ts";
import { removeAt, setAt } from "../../../editing/change.ts";
import { insertAt, moveAt } from "../../../editing/list.ts";
import { useChanges, useForms } from "../FormsContext.ts";
import { button, heading, nearestField } from "../focus.ts";
import { placeToRemove } from "../logic/removal.ts";

/** Adds to a list of the questionnaire, removes from it, and moves within it; the focus goes along. */
export function useList(path: Path, count: number, name: string) {
  const { attempt, document, focusOn, say, voice } = useForms();
  const changes = useChanges();
  const change = changes(name);

  function told(refusal: string | null, done: string): boolean {
    say(refusal ?? done);
    return refusal === null;
  }

  return {
    add(item: unknown): boolean {
      const refusal = attempt(
        (text) => (count === 0 ? setAt(text, path, [item]) : insertAt(text, path, count, item)),
        change,
      );
      focusOn((root) => nearestField(root, [...path, count]));
      return told(refusal, voice.word("formsAdded", { name }));
    },
    remove(at: number): void {
      const { lastGood } = document.getSnapshot();
      const place = [...path, at];
      const refusal = attempt(
        (text) => removeAt(text, lastGood ? placeToRemove(lastGood.definition, place) : place),
        change,
      );
      focusOn(
        (root) =>
          button(root, "remove", [...path, Math.min(at, count - 2)]) ??
          button(root, "add", path) ??
          heading(root),
      );
      told(refusal, voice.word("formsRemoved", { name }));
    },
    move(from: number, to: number): void {
      if (to < 0 || to >= count) return;
      const refusal = attempt((text) => moveAt(text, path, from, to), change);
      focusOn((root) => button(root, to < from ? "up" : "down", [...path, to]));
      told(refusal, voice.word("formsMoved", { name, at: to + 1, count }));
    },
  };
}

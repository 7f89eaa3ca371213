import { useState } from "react";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { removeAt, setAt } from "../../../../questionnaire/editing/change.ts";
import { insertAt, moveAt } from "../../../../questionnaire/editing/list.ts";
import { useStudio } from "../../desk/StudioContext.ts";
import { addressOf } from "../../document/address.ts";
import { useChanges, useForms } from "../FormsContext.ts";
import { button, heading, nearestField } from "../focus.ts";
import { placeToRemove } from "../logic/removal.ts";
import { useItemKeys } from "./useItemKeys.ts";
import { untakenAt } from "./useUntaken.ts";

/**
 * Adds to a list of the questionnaire, removes from it, and moves within it; the focus goes along. What can't be done is
 * told where the list stands.
 */
export function useList(path: Path, count: number, name: string) {
  const { attempt, document, focusOn, say, translator } = useForms();
  const { kept } = useStudio();
  const changes = useChanges();
  const change = changes(name);
  const [refusal, setRefusal] = useState<string | null>(null);
  const keys = useItemKeys(count);

  function told(refusal: string | null, done: string): boolean {
    setRefusal(refusal);
    if (refusal === null) say(done);
    return refusal === null;
  }

  /** Items that have no id are others from now on, and what was typed for one must not come to another. */
  function forgetTyped(): void {
    const { lastGood } = document.getSnapshot();
    if (!lastGood) return;
    const start = untakenAt(`${addressOf(lastGood.definition, path)}.`);
    for (const typed of kept.keys()) if (typed.startsWith(start)) kept.delete(typed);
  }

  return {
    refusal,
    /** What tells items apart that have no name but their position. */
    keys: keys.all,
    add(item: unknown): boolean {
      const refusal = attempt(
        (text) => (count === 0 ? setAt(text, path, [item]) : insertAt(text, path, count, item)),
        change,
      );
      focusOn((root) => nearestField(root, [...path, count]));
      return told(refusal, translator.word("formsAdded", { name }));
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
      if (told(refusal, translator.word("formsRemoved", { name }))) {
        keys.remove(at);
        forgetTyped();
      }
    },
    /** @param held what keeps the focus while it moves along; without it, the button that moves the item has it */
    move(from: number, to: number, held?: Element | null): void {
      if (to < 0 || to >= count) return;
      const refusal = attempt((text) => moveAt(text, path, from, to), change);
      focusOn((root) =>
        held instanceof HTMLElement ? held : button(root, to < from ? "up" : "down", [...path, to]),
      );
      if (told(refusal, translator.word("formsMoved", { name, at: to + 1, count }))) {
        keys.move(from, to);
        forgetTyped();
      }
    },
  };
}

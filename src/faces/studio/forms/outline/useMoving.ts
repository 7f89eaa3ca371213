import { useState } from "react";
import { moveAt } from "../../../../questionnaire/editing/list.ts";
import { useForms } from "../FormsContext.ts";
import { button } from "../focus.ts";

/** Moves a question or a segment among its like, and says why that can't be. */
export function useMoving(part: "questions" | "segments", count: number) {
  const { attempt, document, focusOn, say, translator } = useForms();
  const { word } = translator;
  const [refusal, setRefusal] = useState<string | null>(null);

  function move(from: number, to: number, name: string, isByButton: boolean): void {
    if (to < 0 || to >= count || from === to) return;
    const refused = attempt((text) => moveAt(text, [part], from, to), {
      label: word("formsMove", { name }),
    });
    setRefusal(refused);
    if (refused !== null) return;
    document.select([part, to]);
    if (isByButton) focusOn((root) => button(root, to < from ? "up" : "down", [part, to]));
    say(word("formsMoved", { name, at: to + 1, count }));
  }

  return { move, refusal };
}

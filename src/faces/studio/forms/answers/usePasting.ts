import { type ClipboardEvent, useState } from "react";
import type { Option } from "../../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { changeAll } from "../../../../questionnaire/editing/change.ts";
import { useChanges, useForms } from "../FormsContext.ts";
import { type Cell, cellsIn, type Pasted, pastedInto } from "../logic/pasted.ts";

/** Takes cells of a spreadsheet from the clipboard, from the cell with the focus on, as one change; tells what came of it. */
export function usePasting(
  answers: {
    /** Of the answers. */
    readonly path: Path;
    readonly options: readonly Option[];
    readonly segments: readonly { readonly id: string }[];
  },
  cellOf: (element: EventTarget) => Cell | null,
) {
  const { attempt, languages, translator } = useForms();
  const { word, language } = translator;
  const changes = useChanges();
  const [told, setTold] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);

  function tell({ filled, beyond, wrong }: Pasted): void {
    const quoted = [...new Set(wrong)].slice(0, 3).map((name) => word("formsQuoted", { name }));
    const entries = new Intl.ListFormat(language).format(quoted);
    setTold([
      word("formsPasted", { count: filled }),
      ...(beyond > 0 ? [word("formsPastedBeyond", { count: beyond })] : []),
      ...(wrong.length > 0 ? [word("formsPastedWrong", { count: wrong.length, entries })] : []),
    ]);
  }

  return {
    told,
    refusal,
    /** What was told is over once one types on. */
    onInput() {
      setTold([]);
      setRefusal(null);
    },
    onPaste(event: ClipboardEvent) {
      const cell = cellOf(event.target);
      const cells = cellsIn(event.clipboardData.getData("text/plain"));
      if (!cell || !cells) return;
      event.preventDefault();
      const pasted = pastedInto(cells, cell, { ...answers, languages }, language);
      const refused =
        pasted.changes.length === 0
          ? null
          : attempt((text) => changeAll(text, pasted.changes), changes(word("formsPaste")));
      setRefusal(refused);
      if (refused === null) tell(pasted);
      else setTold([]);
    },
  };
}

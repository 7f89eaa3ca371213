import { type RefObject, useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import { read } from "../../../questionnaire/definition/read.ts";
import { setAt } from "../../../questionnaire/editing/change.ts";
import type { StudioDocument } from "../document/document.ts";
import type { Forms } from "./FormsContext.ts";
import { outlineOf } from "./logic/outline.ts";
import { refusalSentence } from "./logic/refusal.ts";
import { placeToRemove } from "./logic/removal.ts";

/** What the fields of the forms work with, and what is to be said of it. */
export function useFormsWork(
  document: StudioDocument,
  translator: StudioTranslator,
  languages: readonly string[],
  root: RefObject<HTMLElement | null>,
): { readonly forms: Forms; readonly said: string } {
  const [said, say] = useState("");
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const waiting = useRef<((root: HTMLElement) => HTMLElement | null | undefined) | null>(null);
  useEffect(() => {
    const find = waiting.current;
    waiting.current = null;
    if (root.current) find?.(root.current)?.focus();
  });

  const forms = useMemo<Forms>(
    () => ({
      document,
      translator,
      languages,
      say,
      put(path, value, change) {
        const { lastGood } = document.getSnapshot();
        const place =
          value === undefined && lastGood ? placeToRemove(lastGood.definition, path) : path;
        document.apply((text) => setAt(text, place, value), change);
      },
      attempt(edit, change) {
        const { text, lastGood } = document.getSnapshot();
        const edited = edit(text);
        const reading = edited && read(edited.text);
        if (reading?.ok) {
          document.apply(() => edited, change);
          return null;
        }
        if (!lastGood) return translator.word("formsRefused");
        const outline = outlineOf(lastGood.definition, translator.language);
        return refusalSentence(reading?.problems[0], outline, translator);
      },
      focusOn(find) {
        waiting.current = find;
        draw();
      },
    }),
    [document, translator, languages],
  );
  return { forms, said };
}

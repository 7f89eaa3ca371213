import { type FocusEvent, type RefObject, useEffect, useRef } from "react";
import type { Path } from "../../../questionnaire/definition/problem.ts";
import type { StudioDocument } from "../document/document.ts";
import { heading, keyOf, nearestField, pathAround } from "./focus.ts";
import { editedPartOf, isSamePath, pathOf } from "./logic/editedPart.ts";
import { valueAt } from "./logic/removal.ts";

/**
 * Keeps the selection and the focus together: the field that has the focus is what is selected, and what is selected
 * elsewhere is brought into sight here and given the focus.
 */
export function useSelection(
  document: StudioDocument,
  selection: Path,
  visits: number,
  editor: RefObject<HTMLElement | null>,
): { readonly onFocus: (event: FocusEvent) => void } {
  const own = useRef("[]");
  const seen = useRef(visits);
  const key = keyOf(selection);
  useEffect(() => {
    const isCalled = seen.current !== visits;
    seen.current = visits;
    if ((key === own.current && !isCalled) || !editor.current) return;
    own.current = key;
    const path: Path = JSON.parse(key);
    const isPlace = isSamePath(path, pathOf(editedPartOf(path, unbounded)));
    const field =
      (isPlace ? undefined : nearestField(editor.current, path)) ?? heading(editor.current);
    if (!field) return;
    for (let around: Element | null = field; around; around = around.parentElement) {
      if (around instanceof HTMLDetailsElement) around.open = true;
    }
    field.scrollIntoView({ block: isPlace ? "nearest" : "center" });
    // Somebody who walks along the tabs stays there.
    if (window.document.activeElement?.role !== "tab") field.focus({ preventScroll: true });
  }, [key, visits, editor]);

  return {
    onFocus({ target }) {
      const path = pathAround(target);
      const { lastGood } = document.getSnapshot();
      if (!path || !lastGood) return;
      const there = existing(lastGood.definition, path);
      own.current = keyOf(there);
      document.select(there);
    },
  };
}

const unbounded = { questions: Number.POSITIVE_INFINITY, segments: Number.POSITIVE_INFINITY };

/** As much of a path as leads to something. */
function existing(definition: unknown, path: Path): Path {
  const end = path.findIndex((_, at) => valueAt(definition, path.slice(0, at + 1)) === undefined);
  return end < 0 ? path : path.slice(0, end);
}

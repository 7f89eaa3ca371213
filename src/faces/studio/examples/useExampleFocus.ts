import { type RefObject, useEffect, useRef, useState } from "react";
import { useStudio } from "../desk/StudioContext.ts";

/**
 * Puts the focus on an example that was gone to, once one was added or removed on the one asked for, and on the button
 * to add one where none is left.
 */
export function useExampleFocus(count: number): {
  readonly root: RefObject<HTMLDivElement | null>;
  focusOn(position: number): void;
} {
  const { snapshot, visits } = useStudio();
  const [part, position] = snapshot.selection;
  const called = part === "examples" && typeof position === "number" ? position : null;
  const root = useRef<HTMLDivElement>(null);
  const [wanted, focusOn] = useState<number | null>(null);
  const latest = useRef(called);
  latest.current = called;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each visit calls anew, also to where one is
  useEffect(() => {
    // Who walks along the tabs stays there.
    if (document.activeElement?.role !== "tab") focusOn(latest.current);
  }, [visits]);
  useEffect(() => {
    if (wanted === null) return;
    const selector = count > 0 ? `[data-example="${wanted}"]` : "[data-add]";
    const field = root.current?.querySelector<HTMLElement>(selector);
    field?.scrollIntoView({ block: "center" });
    field?.focus({ preventScroll: true });
    focusOn(null);
  }, [wanted, count]);
  return { root, focusOn };
}

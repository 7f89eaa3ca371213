import { type FocusEvent, type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/** Keeps the focus in a console, where its keys are heard. Gives what the console is to call when a part gets the focus. */
export function useFocusKept(root: RefObject<HTMLElement | null>): (event: FocusEvent) => void {
  const lastFocused = useRef<Element>(null);
  useEffect(() => {
    // Keys work at once where nothing else on the page has the focus.
    if (document.activeElement === document.body) root.current?.focus({ preventScroll: true });
  }, [root]);
  useLayoutEffect(() => {
    // A button that its own press takes away, or hides, would take the focus along, and keys would be dead.
    const last = lastFocused.current;
    const { activeElement, body } = document;
    if (last && !isVisible(last) && (activeElement === body || activeElement === last)) {
      root.current?.focus({ preventScroll: true });
    }
  });
  return ({ target }) => {
    lastFocused.current = target;
  };
}

/** Safari before 17.4 has no `checkVisibility`: what takes no place is as good as hidden. */
function isVisible(element: Element): boolean {
  return element.checkVisibility?.() ?? element.getClientRects().length > 0;
}

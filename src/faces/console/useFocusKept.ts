import {
  type FocusEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { bringIntoSight } from "./bringIntoSight.ts";

/**
 * Keeps the focus in a console, where its keys are heard. Gives what the console is to call when a part gets the focus.
 *
 * @param first what finds the part that has it to begin with; null for the console itself
 */
export function useFocusKept(
  root: RefObject<HTMLElement | null>,
  first: string | null = null,
): (event: FocusEvent) => void {
  const lastFocused = useRef<Element>(null);
  const [atFirst] = useState(first);
  // As soon as it is seen: a key that is pressed in that moment is for it.
  useLayoutEffect(() => {
    const part = atFirst === null ? null : root.current?.querySelector<HTMLElement>(atFirst);
    if (part) return part.focus();
    // Keys work at once where nothing else on the page has the focus.
    if (document.activeElement === document.body) root.current?.focus({ preventScroll: true });
  }, [root, atFirst]);
  useEffect(() => {
    // So they do after a click beside the console, on what is around it and is nothing to click on.
    const onClick = ({ target }: MouseEvent) => {
      const isAround = target instanceof Node && target.contains(root.current);
      if (isAround && document.activeElement === document.body) {
        root.current?.focus({ preventScroll: true });
      }
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
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
    // Browsers take what is under the dock for seen.
    if (target.matches(":focus-visible") && target !== root.current) bringIntoSight(target);
  };
}

/** Safari before 17.4 has no `checkVisibility`: what takes no place is as good as hidden. */
function isVisible(element: Element): boolean {
  return element.checkVisibility?.() ?? element.getClientRects().length > 0;
}

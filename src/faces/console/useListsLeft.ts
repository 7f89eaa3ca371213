import { type ChangeEvent, type PointerEvent, type RefObject, useRef } from "react";

/**
 * Takes the focus back to a console from a list out of which something was picked with a pointer: who did that is through
 * with it, and the next key is the console's. Who goes through a list with the arrows stays in it.
 */
export function useListsLeft(root: RefObject<HTMLElement | null>) {
  const isByPointer = useRef(false);
  return {
    onPointerDown({ target }: PointerEvent) {
      isByPointer.current = target instanceof HTMLSelectElement;
    },
    onKeyDownCapture() {
      isByPointer.current = false;
    },
    onChange({ target }: ChangeEvent) {
      if (target instanceof HTMLSelectElement && isByPointer.current) {
        root.current?.focus({ preventScroll: true });
      }
    },
  };
}

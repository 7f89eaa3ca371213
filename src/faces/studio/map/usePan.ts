import { type MouseEvent, type PointerEvent, useRef } from "react";

/** Pixels that a press may move and still be a click. */
const slack = 4;

/** Moves what scrolls by dragging it with a mouse; fingers and pens scroll by themselves. A drag is no click. */
export function usePan() {
  const from = useRef<{ x: number; y: number; left: number; top: number } | null>(null);
  const isDragged = useRef(false);
  return {
    onPointerDown({ pointerType, button, clientX, clientY, currentTarget }: PointerEvent) {
      isDragged.current = false;
      if (pointerType !== "mouse" || button !== 0) return;
      const { scrollLeft: left, scrollTop: top } = currentTarget;
      from.current = { x: clientX, y: clientY, left, top };
    },
    onPointerMove({ clientX, clientY, currentTarget, pointerId, buttons }: PointerEvent) {
      if (!from.current || buttons === 0) return;
      const { x, y, left, top } = from.current;
      const isFar = Math.hypot(clientX - x, clientY - y) > slack;
      if (isFar && !isDragged.current) {
        isDragged.current = true;
        currentTarget.setPointerCapture(pointerId);
      }
      if (isDragged.current) currentTarget.scrollTo(left + x - clientX, top + y - clientY);
    },
    onPointerUp() {
      from.current = null;
    },
    onClickCapture(event: MouseEvent) {
      // Browsers differ in whether a click after a drag is one on what was held.
      if (isDragged.current) event.stopPropagation();
      isDragged.current = false;
    },
  };
}

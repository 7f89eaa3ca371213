import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { turned } from "./zoom.ts";

/** Ctrl with the wheel zooms, and what is under the pointer stays there. */
export function useWheelZoom(
  stage: RefObject<HTMLElement | null>,
  scale: number,
  onScale: (scale: number) => void,
): void {
  const kept = useRef<{ left: number; top: number; x: number; y: number; scale: number }>(null);
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const [x, y] = [event.clientX - left, event.clientY - top];
      kept.current = { left: element.scrollLeft, top: element.scrollTop, x, y, scale };
      onScale(turned(scale, event.deltaY));
    };
    // React listens passively to wheels, and would have the page zoomed as well.
    element.addEventListener("wheel", turn, { passive: false });
    return () => element.removeEventListener("wheel", turn);
  }, [stage, scale, onScale]);
  useLayoutEffect(() => {
    const before = kept.current;
    if (!before || !stage.current) return;
    kept.current = null;
    const ratio = scale / before.scale;
    const { left, top, x, y } = before;
    stage.current.scrollTo((left + x) * ratio - x, (top + y) * ratio - y);
  }, [stage, scale]);
}

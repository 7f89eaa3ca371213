import { type RefObject, useEffect, useState } from "react";

/** The room inside an element, in pixels, as it is now; null before it is known. */
export function useRoom(
  element: RefObject<HTMLElement | null>,
): { readonly width: number; readonly height: number } | null {
  const [room, setRoom] = useState<{ width: number; height: number } | null>(null);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { clientWidth: width, clientHeight: height } = entry.target;
      setRoom((before) =>
        before?.width === width && before.height === height ? before : { width, height },
      );
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return room;
}

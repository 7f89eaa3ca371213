import { type RefObject, useLayoutEffect } from "react";

/** Tells a style sheet, as `--covered`, how much of the page's lower end a keyboard on the screen hides. */
export function useAboveKeyboard(element: RefObject<HTMLElement | null>): void {
  // Before it is painted: a keyboard may be there already, and comes without waiting.
  useLayoutEffect(() => {
    const view = window.visualViewport;
    if (!view) return;
    const tell = () => {
      // Who has zoomed in sees a part of the page anyway, and that part moves.
      const isZoomed = view.scale > 1;
      const covered = isZoomed ? 0 : window.innerHeight - view.height - view.offsetTop;
      element.current?.style.setProperty("--covered", `${Math.max(0, covered)}px`);
    };
    tell();
    view.addEventListener("resize", tell);
    view.addEventListener("scroll", tell);
    return () => {
      view.removeEventListener("resize", tell);
      view.removeEventListener("scroll", tell);
    };
  }, [element]);
}

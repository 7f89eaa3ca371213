import { useSyncExternalStore } from "react";

/** As in the style sheet. */
const wide = "(min-width: 64em)";

/** Whether what an edit does has room beside what is edited. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(wide).matches);
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(wide);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

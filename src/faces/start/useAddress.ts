import { useCallback, useSyncExternalStore } from "react";

const changed = "needs-diagnostic:address";

/** The page's address parameters, so that what is chosen survives a reload and can be sent as a link. */
export function useAddress(): [
  parameters: URLSearchParams,
  set: (name: string, value: string | null) => void,
] {
  const search = useSyncExternalStore(subscribe, () => location.search);
  const set = useCallback((name: string, value: string | null) => {
    const parameters = new URLSearchParams(location.search);
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
    history.replaceState(null, "", `?${parameters}`);
    dispatchEvent(new Event(changed));
  }, []);
  return [new URLSearchParams(search), set];
}

function subscribe(listener: () => void): () => void {
  addEventListener(changed, listener);
  addEventListener("popstate", listener);
  return () => {
    removeEventListener(changed, listener);
    removeEventListener("popstate", listener);
  };
}

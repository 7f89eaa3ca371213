/** What the script build has for `react`: the parts of Preact that the element needs, without its whole likeness of React. */

import { useEffect, useState } from "preact/hooks";

export { createContext } from "preact";
export { useContext, useEffect, useId, useMemo, useRef, useState } from "preact/hooks";

/** As React's: the value of a store, and a new rendering whenever it changes. */
export function useSyncExternalStore<T>(
  subscribe: (listener: () => void) => () => void,
  read: () => T,
): T {
  const value = read();
  const [, setSeen] = useState(value);
  useEffect(() => {
    const look = () => setSeen(() => read());
    // What changes between rendering and subscribing would be missed.
    look();
    return subscribe(look);
  }, [subscribe, read]);
  return value;
}

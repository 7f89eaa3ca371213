import { useEffect, useState } from "react";

/** What is written on keys, by their place such as `KeyZ`. Few browsers tell. */
type KeyLabels = Pick<ReadonlyMap<string, string>, "get">;

interface NavigatorWithKeyboard {
  readonly keyboard?: { getLayoutMap?(): Promise<KeyLabels> };
}

/**
 * Tells what this keyboard has written on a key: on a German one Y, where others have Z. Undefined where the browser doesn't
 * tell, since a key that is shown wrong is worse than none.
 */
export function useKeyLabels(): (code: string) => string | undefined {
  const [labels, setLabels] = useState<KeyLabels>();
  useEffect(() => {
    let isHere = true;
    const { keyboard } = navigator as NavigatorWithKeyboard;
    keyboard?.getLayoutMap?.().then(
      (map) => {
        if (isHere) setLabels(map);
      },
      // Pages in a frame may not ask.
      () => {},
    );
    return () => {
      isHere = false;
    };
  }, []);
  return (code) => labels?.get(code)?.toUpperCase();
}

import { useEffect, useState } from "react";
import { isNamed, type LabelOf } from "./keys.ts";

/** What is written on keys, by their place such as `KeyZ`. Few browsers tell. */
type KeyLabels = Pick<ReadonlyMap<string, string>, "get">;

interface NavigatorWithKeyboard {
  readonly keyboard?: { getLayoutMap?(): Promise<KeyLabels> };
}

/**
 * Tells what this keyboard has written on a key: on a German one Y, where others have Z. Undefined where the browser doesn't
 * tell, since a key that is shown wrong is worse than none; and where what is written means something by itself, such as
 * a comma on the place of W.
 */
export function useKeyLabels(): LabelOf {
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
  return (place) => {
    const label = labels?.get(place);
    return label === undefined || isNamed(label) ? undefined : label.toUpperCase();
  };
}

import type { ReactNode } from "react";
import { type Command, keysOf } from "./keys.ts";
import { useKeyNames } from "./useKeyNames.ts";

/** The key of something that can be done, beside what does it. */
export function CommandKey({ of }: { of: Command }): ReactNode {
  const nameOf = useKeyNames();
  const keys = keysOf(of);
  return keys && <kbd>{nameOf(keys)}</kbd>;
}

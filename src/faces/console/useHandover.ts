import { useEffect, useState } from "react";
import type { CallDestination, Handover } from "./callDestination.ts";

/** Where a call stands at a destination; undefined where it was not handed over, or the destination doesn't tell. */
export function useHandover(destination: CallDestination, call: string): Handover | undefined {
  const [handover, setHandover] = useState<Handover>();
  useEffect(() => destination.follow?.(call, setHandover), [destination, call]);
  return handover;
}

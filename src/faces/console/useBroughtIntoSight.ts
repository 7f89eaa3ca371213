import { useEffect, useRef } from "react";
import { useConsole } from "./ConsoleContext.ts";

/**
 * Brings an element into sight when it comes to matter, or to matter more. Where a console opens, the page stays where
 * it is, also when what is kept of the call comes a moment later.
 */
export function useBroughtIntoSight(weight: number, find: () => Element | null | undefined): void {
  const { isRead } = useConsole();
  const before = useRef({ weight, isRead });
  useEffect(() => {
    const isNews = weight > before.current.weight && isRead === before.current.isRead;
    if (isNews) {
      const found = find();
      // From the first question on, as far as there is room: what is in sight of the others lies under no banner.
      found?.closest(".ndc-columns")?.querySelector(".ndc-asking")?.scrollTo({ top: 0 });
      found?.scrollIntoView({ block: "nearest" });
    }
    before.current = { weight, isRead };
  });
}

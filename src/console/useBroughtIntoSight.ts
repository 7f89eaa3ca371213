import { useEffect, useRef } from "react";
import { useConsole } from "./ConsoleContext.ts";

/**
 * Brings an element into sight when it becomes what matters. Where a console opens, the page stays where it is, also
 * when what is kept of the call comes a moment later.
 */
export function useBroughtIntoSight(
  matters: boolean,
  find: () => Element | null | undefined,
): void {
  const { isRead } = useConsole();
  const before = useRef({ matters, isRead });
  useEffect(() => {
    const isNews = matters && !before.current.matters && isRead === before.current.isRead;
    if (isNews) find()?.scrollIntoView({ block: "nearest" });
    before.current = { matters, isRead };
  });
}

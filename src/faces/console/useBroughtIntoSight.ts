import { useEffect, useRef } from "react";
import { bringIntoSight } from "./bringIntoSight.ts";
import { useConsole } from "./ConsoleContext.ts";

/**
 * Brings an element into sight when something about it is news. Where a console opens, the page stays where it is, also when
 * what is kept of the call comes a moment later.
 */
export function useBroughtIntoSight(
  news: string,
  find: () => Element | null | undefined | false | "",
): void {
  const { isRead } = useConsole();
  const before = useRef({ news, isRead });
  useEffect(() => {
    const isNews = news !== before.current.news && isRead === before.current.isRead;
    before.current = { news, isRead };
    const element = isNews && find();
    if (element) bringIntoSight(element);
  });
}

import { useEffect, useRef } from "react";
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

/** What is too high for the window, or would end under the dock, begins at the top. */
function bringIntoSight(element: Element): void {
  element.scrollIntoView({ block: "nearest" });
  const { top, bottom } = element.getBoundingClientRect();
  const dock = element.closest(".ndc-page")?.querySelector(".ndc-dock");
  const end = dock?.getBoundingClientRect().top ?? innerHeight;
  if (top < 0 || (bottom > end && top < end)) element.scrollIntoView({ block: "start" });
}

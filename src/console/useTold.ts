import { useCallback, useEffect, useRef } from "react";
import type { Call } from "../calls/call.ts";

/**
 * Tells the host of a call that has changed here, once a change. Gives what is to be called with each change: of what is
 * being typed, the host is told when its field is left, or the call or the page.
 * @param leave ends what is being typed, and gives whether it has changed anything
 */
export function useTold(
  call: Call,
  onRecord: ((call: Call) => void) | undefined,
  leave: () => boolean,
): (isTyped: boolean) => void {
  const latest = useRef({ call, onRecord, leave });
  useEffect(() => {
    latest.current = { call, onRecord, leave };
  });
  const isNews = useRef(false);
  const tell = useCallback(() => {
    isNews.current = false;
    latest.current.onRecord?.(latest.current.call);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has changed is told once the call is there as it is now
  useEffect(() => {
    if (isNews.current) tell();
  }, [call, tell]);
  useEffect(() => {
    const left = () => {
      if (latest.current.leave()) tell();
    };
    document.addEventListener("focusout", left);
    addEventListener("pagehide", left);
    return () => {
      document.removeEventListener("focusout", left);
      removeEventListener("pagehide", left);
      left();
    };
  }, [tell]);
  return useCallback((isTyped) => {
    isNews.current ||= !isTyped;
  }, []);
}

import { useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { type OtherTabs, openOtherTabs } from "../../device/otherTabs.ts";
import type { Call } from "../../interview/calls/call.ts";

/** What there is to telling a host of a call. */
interface Telling {
  readonly onRecord: ((call: Call) => void) | undefined;
  /** Ends what is being typed, and gives whether it has changed anything. */
  leave(): boolean;
}

/** Where tabs say which calls they have told of, and as of when. */
const channel = "needs-diagnostic calls told";

/**
 * Tells the host of a call once it is ended here, then once a change, and that it goes on again. Gives what is to be
 * called with each change: of what is being typed, the host is told when its field is left, or the call or the page. What
 * another tab has told already, of the call as it is, isn't told again.
 */
export function useTold(call: Call, telling: Telling): (isTyped: boolean) => void {
  const latest = useRef({ call, ...telling });
  useLayoutEffect(() => {
    latest.current = { call, ...telling };
  });
  const isNews = useRef(false);
  // A host that has a call as ended hears that it no longer is: what it has would be false.
  const wasEnded = useRef(false);
  const lastTold = useRef<string>(null);
  const otherTabs = useRef<OtherTabs>(null);
  const look = useCallback((isTold: boolean) => {
    const { call, onRecord } = latest.current;
    const isEnded = call.endedAt !== null;
    const isNew = nameOf(call) !== lastTold.current;
    if (isTold && isNew && onRecord && (isEnded || wasEnded.current)) {
      lastTold.current = nameOf(call);
      otherTabs.current?.tell([nameOf(call)]);
      onRecord(call);
    }
    wasEnded.current = isEnded;
  }, []);
  const tell = useCallback(() => {
    isNews.current = false;
    look(true);
  }, [look]);
  // Not a moment after what is shown: a change that comes in that moment would be told as the call was before it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has changed is told once the call is there as it is now
  useLayoutEffect(() => {
    if (isNews.current) tell();
    else look(false);
  }, [call, tell, look]);
  const { id } = call;
  useEffect(() => {
    const opened = openOtherTabs(channel, (name) => {
      if (name.startsWith(`${id} `)) lastTold.current = name;
    });
    otherTabs.current = opened;
    return () => opened.close();
  }, [id]);
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

function nameOf({ id, changedAt }: Call): string {
  return `${id} ${changedAt}`;
}

import { useCallback, useEffect, useState } from "react";
import { newId } from "../../interview/delivery/newId.ts";

/** Which call is open in a tab. */
export interface OpenCallId {
  readonly id: string;
  /** Whether it is the page's own call, of whom the page's facts are; not one that was opened, or begun with somebody else. */
  readonly isOfPage: boolean;
  /** Whether it is the first of those: what the page gives of one conversation is of that one. */
  readonly isFirst: boolean;
  /** The call that was ended in whose place it was begun; null for none. */
  readonly left: string | null;
  /** Whether the tab was about somebody else meanwhile, and is back where it was: that is no reload. */
  readonly isBack: boolean;
  /** Opens a call that there is. */
  open(id: string): void;
  /** Begins another, in place of one that was ended where that is named. */
  begin(isOfPage: boolean, left?: string): void;
}

/**
 * The call that is open in this tab: the same again after a reload or a crash, so that it goes on where it was. A tab
 * begins with the page's own.
 *
 * @param of whom the page is about, and by which questionnaire
 */
export function useOpenCallId(of: string): OpenCallId {
  const key = `needs-diagnostic open call ${of}`;
  const [call, setCall] = useState(() => ({
    ...(remembered(key) ?? remember(key, newId(), "first")),
    isBack: isOther(of),
  }));
  useEffect(() => turnTo(of), [of]);
  const open = useCallback((id: string) => setCall(remember(key, id, "apart")), [key]);
  const begin = useCallback(
    (isOfPage: boolean, left?: string) =>
      setCall(remember(key, newId(), isOfPage ? "further" : "apart", left)),
    [key],
  );
  return { ...call, open, begin };
}

type Remembered = Pick<OpenCallId, "id" | "isOfPage" | "isFirst" | "left" | "isBack">;

/** What a call is to the page: its first, a further one with the account, or one that isn't its own. */
type Kind = "first" | "further" | "apart";

function remembered(key: string): Remembered | null {
  try {
    const kept = sessionStorage.getItem(key);
    const [id = "", kind = "first", left] = kept?.split(" ") ?? [];
    return kept === null ? null : callOf(id, kind, left);
  } catch {
    // Where nothing may be kept, a reload begins a new call.
    return null;
  }
}

function remember(key: string, id: string, kind: Kind, left?: string): Remembered {
  try {
    sessionStorage.setItem(key, [id, kind, left].filter(Boolean).join(" "));
  } catch {
    // As above.
  }
  return callOf(id, kind, left);
}

function callOf(id: string, kind: string, left?: string): Remembered {
  return {
    id,
    isOfPage: kind !== "apart",
    isFirst: kind === "first",
    left: left ?? null,
    isBack: false,
  };
}

const lastKey = "needs-diagnostic open last";

function isOther(of: string): boolean {
  try {
    const last = sessionStorage.getItem(lastKey);
    return last !== null && last !== of;
  } catch {
    return false;
  }
}

function turnTo(of: string): void {
  try {
    sessionStorage.setItem(lastKey, of);
  } catch {
    // As above.
  }
}

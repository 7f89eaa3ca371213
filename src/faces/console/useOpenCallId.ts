import { useCallback, useState } from "react";
import { newId } from "../../interview/delivery/newId.ts";

/** Which call is open in a tab. */
export interface OpenCallId {
  readonly id: string;
  /** Whether it is the page's own call, of whom the page's facts are; not one that was opened, or begun with somebody else. */
  readonly isOfPage: boolean;
  /** Whether it is the first of those: what the page gives of one conversation is of that one. */
  readonly isFirst: boolean;
  /** Opens a call that there is. */
  open(id: string): void;
  /** Begins another. */
  begin(isOfPage: boolean): void;
}

/**
 * The call that is open in this tab: the same again after a reload or a crash, so that it goes on where it was. A tab
 * begins with the page's own.
 */
export function useOpenCallId(of: string): OpenCallId {
  const key = `needs-diagnostic open call ${of}`;
  const [call, setCall] = useState(() => remembered(key) ?? remember(key, newId(), "first"));
  const open = useCallback((id: string) => setCall(remember(key, id, "apart")), [key]);
  const begin = useCallback(
    (isOfPage: boolean) => setCall(remember(key, newId(), isOfPage ? "further" : "apart")),
    [key],
  );
  return { ...call, open, begin };
}

type Remembered = Pick<OpenCallId, "id" | "isOfPage" | "isFirst">;

/** What a call is to the page: its first, a further one with the account, or one that isn't its own. */
type Kind = "first" | "further" | "apart";

function remembered(key: string): Remembered | null {
  try {
    const kept = sessionStorage.getItem(key);
    const [id = "", kind = "first"] = kept?.split(" ") ?? [];
    return kept === null ? null : callOf(id, kind);
  } catch {
    // Where nothing may be kept, a reload begins a new call.
    return null;
  }
}

function remember(key: string, id: string, kind: Kind): Remembered {
  try {
    sessionStorage.setItem(key, `${id} ${kind}`);
  } catch {
    // As above.
  }
  return callOf(id, kind);
}

function callOf(id: string, kind: string): Remembered {
  return { id, isOfPage: kind !== "apart", isFirst: kind === "first" };
}

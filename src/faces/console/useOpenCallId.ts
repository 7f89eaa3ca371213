import { useCallback, useState } from "react";
import { newId } from "../../interview/delivery/newId.ts";

/** Which call is open in a tab. */
export interface OpenCallId {
  readonly id: string;
  /** Whether it is the page's own call, of whom the page's facts are; not one that was opened, or begun with somebody else. */
  readonly isOfPage: boolean;
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
  const [call, setCall] = useState(() => remembered(key) ?? remember(key, newId(), true));
  const open = useCallback((id: string) => setCall(remember(key, id, false)), [key]);
  const begin = useCallback(
    (isOfPage: boolean) => setCall(remember(key, newId(), isOfPage)),
    [key],
  );
  return { ...call, open, begin };
}

type Remembered = Pick<OpenCallId, "id" | "isOfPage">;

/** Behind the id of a call that isn't the page's own. */
const apart = " apart";

function remembered(key: string): Remembered | null {
  try {
    const kept = sessionStorage.getItem(key);
    return kept === null ? null : { id: kept.replace(apart, ""), isOfPage: !kept.endsWith(apart) };
  } catch {
    // Where nothing may be kept, a reload begins a new call.
    return null;
  }
}

function remember(key: string, id: string, isOfPage: boolean): Remembered {
  try {
    sessionStorage.setItem(key, isOfPage ? id : id + apart);
  } catch {
    // As above.
  }
  return { id, isOfPage };
}

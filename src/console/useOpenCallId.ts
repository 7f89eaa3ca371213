import { useCallback, useState } from "react";

/**
 * The id of the call that is open in this tab: the same again after a reload or a crash, so that a call goes on where
 * it was. `begin` starts another.
 */
export function useOpenCallId(
  of: string,
): [id: string, open: (id: string) => void, begin: () => void] {
  const key = `needs-diagnostic open call ${of}`;
  const [id, setId] = useState(() => remembered(key) ?? remember(key, newId()));
  const open = useCallback((call: string) => setId(remember(key, call)), [key]);
  const begin = useCallback(() => open(newId()), [open]);
  return [id, open, begin];
}

function remembered(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    // Where nothing may be kept, a reload begins a new call.
    return null;
  }
}

function remember(key: string, id: string): string {
  try {
    sessionStorage.setItem(key, id);
  } catch {
    // As above.
  }
  return id;
}

/** An id that no other call has. Pages on plain http have no `randomUUID`. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

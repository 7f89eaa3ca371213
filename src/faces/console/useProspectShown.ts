import { useCallback, useState } from "react";

/** Whether the prospect sees the page, who may see nothing of the console. */
export interface ProspectShown {
  readonly isShown: boolean;
  /** Whether this tab can't remember it, and so begins with it each time. */
  readonly isForgotten: boolean;
  show(isShown: boolean): void;
}

const key = "needs-diagnostic prospect's view";

/**
 * Until somebody says otherwise, so in this tab after a reload too, and whatever call or questionnaire comes there
 * meanwhile. Where a page can't know whether it was on, somebody may be looking: so it is on.
 */
export function useProspectShown(): ProspectShown {
  const [{ isShown, isForgotten }, set] = useState(remembered);
  const show = useCallback((isShown: boolean) => {
    set({ isShown, isForgotten: !remember(isShown) });
  }, []);
  return { isShown, isForgotten, show };
}

function remembered(): Pick<ProspectShown, "isShown" | "isForgotten"> {
  try {
    if (sessionStorage.getItem(key) !== null) return { isShown: true, isForgotten: false };
    if (remember(false)) return { isShown: false, isForgotten: false };
  } catch {
    // Nobody knows.
  }
  return { isShown: true, isForgotten: true };
}

/** Tells whether it could be kept: there must be room for it too, so that is tried where it isn't on as well. */
function remember(isShown: boolean): boolean {
  try {
    sessionStorage.setItem(key, "");
    if (!isShown) sessionStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

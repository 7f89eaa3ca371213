import { useCallback, useState } from "react";

const key = "needs-diagnostic prospect's view";

/**
 * Whether the prospect sees the page, who may see nothing of the console: until somebody says otherwise, so in this tab
 * after a reload too, and whatever call or questionnaire comes there meanwhile.
 */
export function useProspectShown(): readonly [isShown: boolean, show: (isShown: boolean) => void] {
  const [isShown, setShown] = useState(isRemembered);
  const show = useCallback((isShown: boolean) => {
    setShown(isShown);
    remember(isShown);
  }, []);
  return [isShown, show];
}

function isRemembered(): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    // Where nothing may be kept, a reload shows the console.
    return false;
  }
}

function remember(isShown: boolean): void {
  try {
    if (isShown) sessionStorage.setItem(key, "");
    else sessionStorage.removeItem(key);
  } catch {
    // As above.
  }
}

const key = "needs-diagnostic-studio-draft";

/** Which draft this tab is at work on: what a reload goes on with. */
export const openNow = {
  get(): string | null {
    try {
      return sessionStorage.getItem(key);
    } catch {
      return null;
    }
  },
  set(draft: string | null): void {
    try {
      if (draft === null) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, draft);
    } catch {
      // The browser forbids it. The start view lists the draft.
    }
  },
};

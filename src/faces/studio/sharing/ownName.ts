const key = "needs-diagnostic-studio-name";

/** What somebody who comments calls themselves. */
export const ownName = {
  get(): string {
    try {
      return localStorage.getItem(key) ?? "";
    } catch {
      return "";
    }
  },
  set(name: string): void {
    try {
      localStorage.setItem(key, name);
    } catch {
      // It has to be written anew after a reload.
    }
  },
};

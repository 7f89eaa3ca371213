/**
 * Claims a draft for this page, so that two tabs don't write over one another. Gives what lets go of it; null where
 * another tab has it. Where the browser has no locks, everybody may.
 */
export function lockDraft(draft: string): Promise<(() => void) | null> {
  const { locks } = navigator as Partial<Navigator>;
  if (!locks) return Promise.resolve(() => {});
  return new Promise((resolve) => {
    const held = locks.request(
      `needs-diagnostic-draft-${draft}`,
      { ifAvailable: true },
      (lock) =>
        new Promise<void>((release) => {
          resolve(lock && (() => release()));
          if (!lock) release();
        }),
    );
    held.catch(() => resolve(() => {}));
  });
}

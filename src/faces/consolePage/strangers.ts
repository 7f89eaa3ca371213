/**
 * The origins of pages around this one that are not named; null stands for one that nobody tells. A page can't set
 * `frame-ancestors` for itself, so where its server doesn't either, it looks by itself: a stranger could lay something over
 * its buttons.
 */
export function strangersAround(
  origins: readonly string[],
  { location, document, parent, self }: Window = window,
): readonly (string | null)[] {
  if (parent === self) return [];
  // Where a browser doesn't list them, it says at least whose page has loaded this one.
  const around = location.ancestorOrigins
    ? [...location.ancestorOrigins]
    : [document.referrer === "" ? null : new URL(document.referrer).origin];
  const named = [...origins, location.origin];
  return around.filter((origin) => origin === null || !named.includes(origin));
}

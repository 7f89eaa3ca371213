/** The word that stands for "not sure" among answers; so no id may be it. */
export const UNSURE = "unsure";

/** Whether a question may be answered with "not sure", in words of its own or not. */
export function offersUnsure({ unsure = false }: { readonly unsure?: unknown }): boolean {
  return unsure !== false;
}

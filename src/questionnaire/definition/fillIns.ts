/** What a mail after the call is filled in with: where its text has one of these in braces, such as {person}. */
export const fillIns = ["person", "account", "rep"] as const;

/** Finds what stands in braces, to be filled in. */
export const braced = /\{([^{}]*)\}/g;

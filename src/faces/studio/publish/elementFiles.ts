/** The element's script and what belongs to it, by name: whatever builds the studio puts them in place of this. */
export const elementFiles: Readonly<Record<string, string>> = {};

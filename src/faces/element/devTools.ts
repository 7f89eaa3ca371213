/** What the script build has for XState's tools for developers: they look at no page of others. */
export function devToolsAdapter(): void {}

/** Tells the page's author of what went wrong on the way, such as a part that could not be fetched. */
export function tellFault(error: unknown): void {
  console.error("needs-diagnostic:", error);
}

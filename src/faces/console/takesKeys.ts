const textFields = "input:not([type=checkbox], [type=date]), textarea";

/** Whether an element takes text, and so takes back what was typed into it by itself. */
export function isText(element: EventTarget | null): boolean {
  return (
    matches(element, textFields) || (element as HTMLElement | null)?.isContentEditable === true
  );
}

/**
 * Whether a key would pick an entry of a closed list, as if it were typed: a rep who has picked one with the arrows means
 * to answer with the next digit.
 */
export function picksByTyping(
  element: EventTarget | null,
  { key }: Pick<KeyboardEvent, "key">,
): boolean {
  return matches(element, "select") && key.length === 1 && key !== " ";
}

function matches(element: EventTarget | null, selector: string): boolean {
  return element instanceof HTMLElement && element.matches(selector);
}

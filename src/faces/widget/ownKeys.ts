import type { KeyboardEvent } from "react";

/** Whether somebody writes in an element, or chooses from its list by keys. */
export function takesText(element: EventTarget | null): boolean {
  return (
    element instanceof HTMLElement &&
    (element.isContentEditable ||
      element.matches("input:not([type=checkbox], [type=radio]), textarea, select"))
  );
}

/**
 * Keeps keys from the page around that mean something where the focus is: many pages have shortcuts, and those of one
 * that sees no further than a shadow root would take the “/” out of a telephone number. What listens at the window or
 * the document while an event is still on its way in (`capture`) hears it first, and can't be kept from it.
 */
export const ownKeys = { onKeyDown: keep, onKeyPress: keep, onKeyUp: keep };

function keep(event: KeyboardEvent): void {
  if (takesText(event.target) ? isOfText(event) : isOfControl(event)) event.stopPropagation();
}

/** All but those that lead elsewhere, so that a window of the page's can still be closed, and a save be asked for. */
function isOfText({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isChord = (ctrlKey || metaKey) && !altKey;
  return !(isChord ? /^[^acvxyz]$/i : /^(Tab|Escape|F\d+)$/).test(key);
}

function isOfControl({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  return (
    !(ctrlKey || metaKey || altKey) &&
    /^( |Enter|Arrow.+)$/.test(key) &&
    (target as Element).matches("input, button, a, summary")
  );
}

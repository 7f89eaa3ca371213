/**
 * Presses the button that shows a key: a digit, or another of those that mean something by where they stand. Where it is out
 * of sight, under something else, or on a device that shows no keys, nothing is pressed: nobody answers what they don't see.
 * It is brought into sight then, if it can be.
 *
 * @param key what finds the key
 */
export function pressShown(root: HTMLElement, key: string): "pressed" | "out-of-sight" | "none" {
  const shown = root.querySelector(key);
  const button = shown?.closest("button");
  if (!shown || !button || shown.getClientRects().length === 0) return "none";
  if (isInSight(shown, button)) {
    button.click();
    return "pressed";
  }
  button.scrollIntoView({ block: "center" });
  return "out-of-sight";
}

function isInSight(shown: Element, button: Element): boolean {
  const { left, top, width, height } = shown.getBoundingClientRect();
  const ground = shown.getRootNode() as Document | ShadowRoot;
  const onTop = ground.elementFromPoint(left + width / 2, top + height / 2);
  return onTop !== null && button.contains(onTop);
}

/** How many pixels of a page can only be reached by scrolling sideways. Runs in the page. */
export function hiddenWidth(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

/** Words and controls that lie over each other, by what they say. Runs in the page. */
export function overlaps(): string[] {
  const boxes: { of: Node; says: string; box: DOMRect }[] = [];
  const isShown = (element: Element | null) =>
    element?.checkVisibility() === true &&
    !element.closest("option") &&
    // What only screen readers get is cut to nothing.
    !element.closest(".nd-unseen");
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.textContent?.trim() || !isShown(text.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) boxes.push({ of: text, says: text.textContent, box });
  }
  for (const control of document.querySelectorAll("input, select")) {
    if (!isShown(control)) continue;
    boxes.push({ of: control, says: control.outerHTML, box: control.getBoundingClientRect() });
  }
  // A pixel is what rounding may take.
  const meet = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  return boxes.flatMap(({ of, says, box }, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => other.of !== of && meet(box, other.box))
      .map((other) => `${says} / ${other.says}`),
  );
}

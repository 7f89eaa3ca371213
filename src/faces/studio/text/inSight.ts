import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

/** Keeps the cursor where the page wants what has the focus: clear of what lies over its lower edge. */
export const inSight: Extension = EditorView.scrollMargins.of(() => {
  const { scrollPaddingBlockEnd } = getComputedStyle(window.document.documentElement);
  return { bottom: Number.parseFloat(scrollPaddingBlockEnd) || 0 };
});

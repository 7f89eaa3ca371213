/**
 * The script for a page that shows the element in a frame: `<iframe data-needs-diagnostic src="https://…">`. Each such
 * frame becomes as high as what is in it, and what happens there happens again as events on the frame.
 */

import { isFrameMessage } from "./message.ts";
import type { FrameQuestion } from "./question.ts";

const frames = () => document.querySelectorAll<HTMLIFrameElement>("iframe[data-needs-diagnostic]");

window.addEventListener("message", ({ data, origin, source }) => {
  if (!isFrameMessage(data)) return;
  // Only from the window of that frame, and only while the page in it is the one that was put there.
  const frame = [...frames()].find(({ contentWindow }) => contentWindow === source);
  if (!frame || new URL(frame.src, document.baseURI).origin !== origin) return;
  if (data.kind === "height") frame.height = `${data.pixels + linesOf(frame)}`;
  else frame.dispatchEvent(new CustomEvent(data.name, { detail: data.detail, bubbles: true }));
});

// To whatever page is in them: it tells nothing.
const question: FrameQuestion = { needsDiagnostic: 1, kind: "how high" };
for (const { contentWindow } of frames()) contentWindow?.postMessage(question, "*");

/** What of a frame's height its border takes, on the many pages that count it in. */
function linesOf(frame: HTMLIFrameElement): number {
  const { boxSizing } = getComputedStyle(frame);
  return boxSizing === "border-box" ? frame.offsetHeight - frame.clientHeight : 0;
}

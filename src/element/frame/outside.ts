/**
 * The script for a page that shows the element in a frame: `<iframe data-needs-diagnostic src="https://…">`. Each such
 * frame becomes as high as what is in it, and what happens there happens again as events on the frame.
 */

import { isFrameMessage } from "./message.ts";

window.addEventListener("message", ({ data, origin, source }) => {
  if (!isFrameMessage(data)) return;
  const frames = document.querySelectorAll<HTMLIFrameElement>("iframe[data-needs-diagnostic]");
  // Only from the window of that frame, and only while the page in it is the one that was put there.
  const frame = [...frames].find(({ contentWindow }) => contentWindow === source);
  if (!frame || new URL(frame.src, document.baseURI).origin !== origin) return;
  if (data.kind === "height") frame.height = `${data.pixels}`;
  else frame.dispatchEvent(new CustomEvent(data.name, { detail: data.detail, bubbles: true }));
});

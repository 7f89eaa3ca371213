// Serves the start page, the studio and a website with the element, says where, and opens the first one where there is a
// browser.
import { findCommand } from "./browser.mjs";
import { servePages } from "./serving.mjs";

const { server, start, studio, website } = await servePages({ open: hasDesktop() && "/start/" });
process.stdout.write(`
  ➜  Visitors and sales people:  ${start}
  ➜  The studio, to edit:        ${studio}
  ➜  A website with the element: ${website}
  ➜  What sales received there:  ${website}received
`);
server.bindCLIShortcuts({ print: true });

/** Vite prints a stack trace where it is told to open a browser and nothing can. */
function hasDesktop() {
  if (process.env.CI) return false;
  if (process.platform === "darwin" || process.platform === "win32") return true;
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return Boolean(display && findCommand("xdg-open"));
}

// Serves the page in src/start, says where, and opens it in a browser where there is one.
import { createServer } from "vite";
import { findCommand } from "./browser.mjs";

const server = await createServer({
  configFile: "vite.config.ts",
  root: "src/start",
  server: {
    open: hasDesktop(),
    fs: { allow: ["../.."] }, // the page imports from the rest of src/
  },
});
await server.listen();
server.printUrls();
server.bindCLIShortcuts({ print: true });

/** Vite prints a stack trace where it is told to open a browser and nothing can. */
function hasDesktop() {
  if (process.env.CI) return false;
  if (process.platform === "darwin" || process.platform === "win32") return true;
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return Boolean(display && findCommand("xdg-open"));
}

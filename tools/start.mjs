// Serves the page in src/start and a website with the element, says where, and opens the page where there is a browser.
import { readdir, readFile } from "node:fs/promises";
import { build, createServer } from "vite";
import { findCommand } from "./browser.mjs";
import { openSite } from "./site.mjs";

const server = await createServer({
  configFile: "vite.config.ts",
  root: "src/start",
  server: {
    open: hasDesktop(),
    fs: { allow: ["../.."] }, // the page imports from the rest of src/
  },
});
await server.listen();
await build({ configFile: "vite.config.ts", mode: "element", logLevel: "warn" });
const site = await openSite(await sites(), Number(process.env.PORT_OF_SITE ?? 5174));

server.printUrls();
process.stdout.write(`  ➜  Website with the element: ${site.url}\n`);
process.stdout.write(`  ➜  What sales received: ${site.url}received\n`);
server.bindCLIShortcuts({ print: true });

/** The shipped questionnaires, published. */
async function sites() {
  const { siteOf } = await server.ssrLoadModule("/website.ts");
  const folder = new URL("../questionnaires/", import.meta.url);
  const found = new Map();
  for (const file of (await readdir(folder)).filter((name) => name.endsWith(".json"))) {
    const made = siteOf(await readFile(new URL(file, folder), "utf8"));
    if (made) found.set(file.replace(/\.json$/, ""), made);
  }
  return found;
}

/** Vite prints a stack trace where it is told to open a browser and nothing can. */
function hasDesktop() {
  if (process.env.CI) return false;
  if (process.platform === "darwin" || process.platform === "win32") return true;
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return Boolean(display && findCommand("xdg-open"));
}

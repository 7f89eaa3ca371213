// Serves the page in src/start and a website with the element, says where, and opens the page where there is a browser.
import { readdir, readFile } from "node:fs/promises";
import { build, createServer } from "vite";
import { findCommand } from "./browser.mjs";
import { openSite } from "./site.mjs";

const server = await createServer({
  configFile: "vite.config.ts",
  root: "src",
  plugins: [{ name: "from-the-top", configureServer: ({ middlewares }) => void middlewares.use(lead) }],
  server: {
    open: hasDesktop() && "/start/",
    fs: { allow: [".."] }, // the questionnaires
  },
});
await server.listen();
await build({ configFile: "vite.config.ts", mode: "element", logLevel: "warn" });
const site = await openSite(await sites(), Number(process.env.PORT_OF_SITE ?? 5174));

const [local = ""] = server.resolvedUrls?.local ?? [];
process.stdout.write(`
  ➜  Visitors and sales people: ${local}start/
  ➜  The studio, to edit:       ${local}studio/
  ➜  A website with the element: ${site.url}
  ➜  What sales received there:  ${site.url}received
`);
server.bindCLIShortcuts({ print: true });

/** The shipped questionnaires, published. */
async function sites() {
  const { siteOf } = await server.ssrLoadModule("/start/website.ts");
  const folder = new URL("../questionnaires/", import.meta.url);
  const found = new Map();
  for (const file of (await readdir(folder)).filter((name) => name.endsWith(".json"))) {
    const made = siteOf(await readFile(new URL(file, folder), "utf8"));
    if (made) found.set(file.replace(/\.json$/, ""), made);
  }
  return found;
}

/**
 * Leads from the top to the start page.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {() => void} next
 */
function lead({ url }, response, next) {
  if (url !== "/") return next();
  response.writeHead(302, { Location: "/start/" }).end();
}

/** Vite prints a stack trace where it is told to open a browser and nothing can. */
function hasDesktop() {
  if (process.env.CI) return false;
  if (process.platform === "darwin" || process.platform === "win32") return true;
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return Boolean(display && findCommand("xdg-open"));
}

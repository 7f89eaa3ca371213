// The pages of this repository, served on this machine alone: for `npm start`, and for pictures of them.
import { spawnSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "vite";
import { openSite } from "./site.mjs";

/**
 * Serves the start page and the studio as they are being worked on, and a website with the element.
 *
 * @param {import("vite").ServerOptions} options
 */
export async function servePages(options = {}) {
  const server = await createServer({
    configFile: "vite.config.ts",
    root: "src/faces",
    plugins: [
      { name: "from-the-top", configureServer: ({ middlewares }) => void middlewares.use(lead) },
    ],
    server: { ...options, fs: { allow: [".."] } }, // the questionnaires
  });
  await server.listen();
  buildElement();
  const { siteOf } = await server.ssrLoadModule("/start/website.ts");
  const site = await openSite(await sitesWith(siteOf));
  const [local = ""] = server.resolvedUrls?.local ?? [];
  return {
    server,
    start: `${local}start/`,
    studio: `${local}studio/`,
    website: site.url,
    async close() {
      await Promise.all([server.close(), site.close()]);
    },
  };
}

/** In a process of its own: the pages' server sets this one to development, and that would be built in. */
function buildElement() {
  const { status } = spawnSync("npx vite build --mode element --logLevel warn", {
    shell: true,
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (status !== 0) throw new Error("The element can’t be built; the reason stands above.");
}

/**
 * The shipped questionnaires, published.
 *
 * @param {typeof import("../src/faces/start/website.ts").siteOf} siteOf
 */
async function sitesWith(siteOf) {
  const folder = new URL("../questionnaires/", import.meta.url);
  /** @type {Map<string, import("../src/faces/start/website.ts").Site>} */
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

// The pages of this repository, served on this machine alone: for `npm start`, and for pictures of them.
import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer } from "vite";
import { openSite } from "./site.mjs";

/**
 * Serves the start page and the studio as they are being worked on, and a website with the element.
 *
 * @param {import("vite").ServerOptions} options
 */
export async function servePages(options = {}) {
  /** @type {Awaited<ReturnType<typeof openSite>> | undefined} */
  let site;
  const server = await createServer({
    configFile: "vite.config.ts",
    root: "src/faces",
    plugins: [
      {
        name: "ways-in",
        configureServer: ({ middlewares }) => void middlewares.use(leadTo(() => site?.url)),
      },
    ],
    server: { ...options, fs: { allow: ["../.."] } }, // the questionnaires, seen from `root`
  });
  await server.listen();
  buildParts();
  const { siteOf } = await server.ssrLoadModule("/start/website.ts");
  const sites = await sitesWith(siteOf);
  const { collect } = await server.ssrLoadModule("/collect/listen.ts");
  const receiver = await openReceiver(collect, sites);
  const [local = ""] = server.resolvedUrls?.local ?? [];
  site = await openSite(sites, receiver, { top: local });
  return {
    server,
    start: `${local}start/`,
    studio: `${local}studio/`,
    website: site.url,
    async close() {
      await Promise.all([server.close(), site?.close()]);
      await receiver.close();
    },
  };
}

/** In processes of their own: the pages' server sets this one to development, and that would be built in. */
function buildParts() {
  for (const mode of ["element", "console-page"]) {
    const { status } = spawnSync(`npx vite build --mode ${mode} --logLevel warn`, {
      shell: true,
      stdio: "inherit",
      env: { ...process.env, NODE_ENV: "production" },
    });
    if (status !== 0) throw new Error(`${mode} can’t be built; the reason stands above.`);
  }
}

/**
 * The receiver of what the website sends. What it has is gone with it.
 *
 * @param {typeof import("../src/faces/collect/listen.ts").collect} collect
 * @param {Awaited<ReturnType<typeof sitesWith>>} sites
 */
async function openReceiver(collect, sites) {
  const folder = await mkdtemp(join(tmpdir(), "needs-diagnostic-"));
  const { port, store, close } = await collect({
    database: join(folder, "records.db"),
    host: "127.0.0.1",
    port: 0,
    origins: [],
    perMinute: 1000,
    questionnaires: [...sites.values()].map(({ kept }) => kept),
  });
  return {
    port,
    store,
    async close() {
      await close();
      await rm(folder, { recursive: true });
    },
  };
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
 * Leads from the top to the start page, and from below /website to the website, whose address is known once it is open.
 *
 * @param {() => string | undefined} website
 * @returns {import("vite").Connect.NextHandleFunction}
 */
function leadTo(website) {
  return ({ url = "" }, response, next) => {
    const [, within] = /^\/website\/(.*)$/.exec(url) ?? [];
    const site = website();
    if (url === "/") response.writeHead(302, { Location: "/start/" }).end();
    else if (within === undefined) next();
    else if (site) response.writeHead(302, { Location: `${site}${within}` }).end();
    else response.writeHead(503, { "Retry-After": "2" }).end("The website is still being built.");
  };
}

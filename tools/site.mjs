// The website of `npm start`: plain pages with the element on them, under a strict policy, and what the receiver has of them.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { basename, extname, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { escaped, receivedBy } from "./site/received.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** What lies beside the pages, by path, as it stands in the repository. @type {Record<string, string>} */
const ownFiles = {
  "/site.css": "tools/site/site.css",
  "/page.css": "src/ui/page.css",
  "/tokens.css": "src/ui/tokens.css",
  "/typeface.css": "src/ui/typeface.css",
  "/summary.css": "src/ui/summary.css",
};

/** Where typeface.css looks for its files. */
const typeface = "/@fontsource-variable/geist/files/";

/** @param {string} path */
const inDist = (path) => readFile(`${root}dist/${path}`);

/** @type {Record<string, string>} */
const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".woff2": "font/woff2",
  ".json": "application/json",
};

/**
 * Opens the website on this machine alone.
 *
 * @param {Map<string, import("../src/faces/start/website.ts").Site>} sites published questionnaires by file name
 * @param {Pick<import("../src/faces/collect/listen.ts").Collecting, "port" | "store">} receiver
 * @param {object} [around]
 * @param {(path: string) => Promise<string | Uint8Array>} [around.built] gives a file that was built, by its path in `dist`
 * @param {string} [around.top] where the start page and the studio are served, for links to them
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function openSite(sites, receiver, { built = inDist, top } = {}) {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const isConsole = pathname.startsWith("/console/");
    /** @param {number} status @param {string} type @param {string | Uint8Array} content */
    const answer = (status, type, content) => {
      response.writeHead(status, {
        "Content-Type": `${type}; charset=utf-8`,
        // The console's page brings a policy of its own; whose frames it may stand in, only a server can say.
        "Content-Security-Policy": isConsole ? "frame-ancestors 'none'" : policy,
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-cache",
      });
      response.end(content);
    };
    try {
      if (pathname === "/leads" && request.method === "POST") {
        const taken = await fetch(`http://127.0.0.1:${receiver.port}/records`, {
          method: "POST",
          body: await bodyOf(request),
        });
        answer(taken.status, "application/json", await taken.text());
      } else if (pathname === "/") {
        const [status, page] = await homePage(sites, searchParams, top);
        answer(status, "text/html", page);
      } else if (pathname === "/received") {
        answer(
          200,
          "text/html",
          await filled("received.html", {
            ...(await receivedBy(receiver.store, sites)),
            demonstration: demonstration(top),
          }),
        );
      } else if (pathname.startsWith("/questionnaires/")) {
        const site = sites.get(basename(pathname, ".json"));
        answer(site ? 200 : 404, "application/json", site?.text ?? "{}");
      } else if (isConsole) {
        const [type, file] = await consoleFile(sites, normalize(pathname), built);
        answer(200, type, file);
      } else {
        const path = normalize(pathname);
        const own =
          ownFiles[path] ?? (path.startsWith(typeface) ? `node_modules${path}` : undefined);
        const file = await (own ? readFile(`${root}${own}`) : built(`element${path}`));
        answer(200, types[extname(path)] ?? "application/octet-stream", file);
      }
    } catch {
      answer(404, "text/plain", "There is nothing here.");
    }
  });
  await listen(server, 5174).catch(() => listen(server, 0));
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => new Promise((closed) => void server.close(() => closed(undefined))),
  };
}

/**
 * Listens at a port, 0 for any that is free.
 *
 * @param {import("node:http").Server} server
 * @param {number} port
 */
async function listen(server, port) {
  await new Promise((listening, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => listening(undefined));
  });
}

/** @param {import("node:http").IncomingMessage} request */
async function bodyOf(request) {
  let text = "";
  for await (const part of request.setEncoding("utf8")) {
    text += part;
    if (text.length > 100_000) throw new Error("Too long.");
  }
  return text;
}

/**
 * The page with the questionnaire that is wished for; 404, and which there are, where it isn't there.
 *
 * @param {Parameters<typeof openSite>[0]} sites
 * @param {URLSearchParams} wishes
 * @param {string | undefined} top
 * @returns {Promise<[status: number, page: string]>}
 */
async function homePage(sites, wishes, top) {
  const name = wishes.get("questionnaire") ?? [...sites.keys()][0] ?? "";
  const site = sites.get(name);
  const language = site?.languages.find((tag) => tag === wishes.get("language"));
  const links = [...sites].flatMap(([other, { title, languages }]) =>
    languages.map((tag) => {
      const address = `/?questionnaire=${encodeURIComponent(other)}&language=${tag}`;
      const spoken = new Intl.DisplayNames(tag, { type: "language" }).of(tag);
      const inLanguage = languages.length > 1 ? ` (${spoken})` : "";
      return `<li><a href="${escaped(address)}">${escaped(title + inLanguage)}</a></li>`;
    }),
  );
  const shared = { links: links.join("\n"), demonstration: demonstration(top) };
  if (!site) return [404, await filled("unknown.html", { ...shared, name: escaped(name) })];
  const page = await filled("index.html", {
    ...shared,
    file: escaped(name),
    title: escaped(site.title),
    language: escaped(language ?? site.languages[0] ?? "en"),
    facts: escaped(site.facts.join(" ")),
  });
  return [200, page];
}

/** The line above each page that leads among all that is shown. @param {string | undefined} top */
function demonstration(top) {
  /** @type {(readonly [href: string, words: string])[]} */
  const within = [
    ["/", "Website"],
    ["/received", "What sales received"],
  ];
  const around = top
    ? /** @type {const} */ ([
        [`${top}start/`, "Start page"],
        [`${top}start/?face=console`, "A call"],
        [`${top}studio/`, "Studio"],
      ])
    : [];
  return [...around, ...within]
    .map(([href, words]) => `<a href="${escaped(href)}">${escaped(words)}</a>`)
    .join("\n");
}

/**
 * A file of the console's page, with its settings and the questionnaires themselves beside it: on a site for others it would
 * stand where only the sales team gets.
 *
 * @param {Parameters<typeof openSite>[0]} sites
 * @param {string} path
 * @param {(path: string) => Promise<string | Uint8Array>} built
 * @returns {Promise<[type: string, content: string | Uint8Array]>}
 */
async function consoleFile(sites, path, built) {
  const name = path.replace("/console/", "") || "index.html";
  if (name === "console.json") {
    return [
      "application/json",
      JSON.stringify({ receiver: { name: "Sales records", url: "/leads" } }),
    ];
  }
  const site = sites.get(basename(name, ".json"));
  if (site) return ["application/json", site.kept.text];
  return [types[extname(name)] ?? "application/octet-stream", await built(`console-page/${name}`)];
}

/** @param {string} file @param {Readonly<Record<string, string>>} values that are HTML already */
async function filled(file, values) {
  const page = await readFile(`${root}tools/site/${file}`, "utf8");
  return page.replace(
    /<!-- (\w+) -->|\{\{(\w+)\}\}/g,
    (_, name, other) => values[name ?? other] ?? "",
  );
}

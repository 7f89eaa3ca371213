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
  "connect-src 'self'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** @type {Record<string, string>} */
const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

/**
 * Opens the website on this machine alone.
 *
 * @param {Map<string, import("../src/faces/start/website.ts").Site>} sites published questionnaires by file name
 * @param {Pick<import("../src/faces/collect/listen.ts").Collecting, "port" | "store">} receiver
 * @param {(path: string) => Promise<string | Uint8Array>} built gives a file that was built, by its path in `dist`
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function openSite(sites, receiver, built = (path) => readFile(`${root}dist/${path}`)) {
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
        answer(200, "text/html", await homePage(sites, searchParams));
      } else if (pathname === "/received") {
        answer(
          200,
          "text/html",
          await filled("received.html", await receivedBy(receiver.store, sites)),
        );
      } else if (pathname.startsWith("/questionnaires/")) {
        const site = sites.get(basename(pathname, ".json"));
        answer(site ? 200 : 404, "application/json", site?.text ?? "{}");
      } else if (isConsole) {
        const [type, file] = await consoleFile(sites, normalize(pathname), built);
        answer(200, type, file);
      } else {
        const path = normalize(pathname);
        const file = await (path === "/site.css"
          ? readFile(`${root}tools/site/site.css`)
          : built(`element${path}`));
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

/** @param {Parameters<typeof openSite>[0]} sites @param {URLSearchParams} wishes */
async function homePage(sites, wishes) {
  const file = wishes.get("questionnaire") ?? "";
  const name = sites.has(file) ? file : ([...sites.keys()][0] ?? "");
  const site = sites.get(name);
  const language =
    site?.languages.find((tag) => tag === wishes.get("language")) ?? site?.languages[0] ?? "en";
  const links = [...sites].flatMap(([other, { title, languages }]) =>
    languages.map((tag) => {
      const address = `/?questionnaire=${encodeURIComponent(other)}&language=${tag}`;
      return `<li><a href="${escaped(address)}">${escaped(title)} (${escaped(tag)})</a></li>`;
    }),
  );
  return filled("index.html", {
    file: escaped(name),
    title: escaped(site?.title ?? ""),
    language: escaped(language),
    facts: escaped(site?.facts.join(" ") ?? ""),
    links: links.join("\n"),
  });
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

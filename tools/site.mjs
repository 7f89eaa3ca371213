// The website of `npm start`: plain pages with the element on them, under a strict policy, and what the receiver has of them.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { basename, extname, normalize } from "node:path";
import { fileURLToPath } from "node:url";

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
const types = { ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };

/**
 * Opens the website on this machine alone.
 *
 * @param {Map<string, import("../src/faces/start/website.ts").Site>} sites published questionnaires by file name
 * @param {Pick<import("../src/faces/collect/listen.ts").Collecting, "port" | "store">} receiver
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function openSite(sites, receiver) {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    /** @param {number} status @param {string} type @param {string | Buffer} content */
    const answer = (status, type, content) => {
      response.writeHead(status, {
        "Content-Type": `${type}; charset=utf-8`,
        "Content-Security-Policy": policy,
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
        answer(200, "text/html", await receivedPage(receiver.store));
      } else if (pathname.startsWith("/questionnaires/")) {
        const site = sites.get(basename(pathname, ".json"));
        answer(site ? 200 : 404, "application/json", site?.text ?? "{}");
      } else {
        const folder = pathname === "/site.css" ? "tools/site" : "dist/element";
        const file = await readFile(`${root}${folder}${normalize(pathname)}`);
        answer(200, types[extname(pathname)] ?? "application/octet-stream", file);
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

/** @param {import("../src/faces/collect/store.ts").RecordStore} store */
async function receivedPage(store) {
  const records = [];
  for await (const { record } of store.records({})) records.unshift(record);
  const items = records.map((record) => {
    const { segmentName, tier, close, runnerUpName, nextStep, person, consent, page } = record;
    const rows = [
      ["Segment", segmentName ?? record.segment],
      ["Invest", tier],
      ["A close call", close && (runnerUpName ? `with ${runnerUpName}` : "yes")],
      ["Next step", nextStep],
      ...Object.entries(person),
      ["Agreed", consent && `“${consent.text}” at ${consent.givenAt}`],
      ...Object.entries({ ...record.facts, ...record.answers }).map(
        ([id, { question, answer, options }]) => [question ?? id, answer ?? options.join("; ")],
      ),
      ["Page", page && `${page.address}, in ${record.language}`],
      ["Key", record.key],
    ].filter(([, value]) => value);
    return `<li class="card"><dl>${rows
      .map(([name, value]) => `<dt>${escaped(String(name))}</dt><dd>${escaped(String(value))}</dd>`)
      .join("")}</dl></li>`;
  });
  return filled("received.html", {
    received:
      items.join("\n") || '<li class="card">Nothing yet. Finish an interview on the website.</li>',
  });
}

/** @param {string} file @param {Record<string, string>} values that are HTML already */
async function filled(file, values) {
  const page = await readFile(`${root}tools/site/${file}`, "utf8");
  return page.replace(
    /<!-- (\w+) -->|\{\{(\w+)\}\}/g,
    (_, name, other) => values[name ?? other] ?? "",
  );
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

// The website of `npm start`: plain pages with the element on them, under a strict policy, and a receiver of results.
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
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function openSite(sites) {
  /** @type {Map<string, import("../src/interview/delivery/submission.ts").Submission>} */
  const received = new Map();
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
        const submission = JSON.parse(await bodyOf(request));
        received.set(submission.key, submission);
        answer(200, "application/json", "{}");
      } else if (pathname === "/") {
        answer(200, "text/html", await homePage(sites, searchParams));
      } else if (pathname === "/received") {
        answer(200, "text/html", await receivedPage(sites, [...received.values()].reverse()));
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

/** @param {Parameters<typeof openSite>[0]} sites @param {import("../src/interview/delivery/submission.ts").Submission[]} received */
async function receivedPage(sites, received) {
  const items = received.map((submission) => {
    const { record, lead, page, language } = submission;
    const site = [...sites.values()].find(({ id }) => id === record.questionnaire.id);
    /** @param {string | null} code */
    const nameOf = (code) => site?.segments[code ?? ""]?.name ?? code ?? "";
    const rows = [
      ["Segment", nameOf(record.segment)],
      ["Needs", site?.segments[record.segment]?.need],
      [
        "A close call",
        record.close && (record.runnerUp ? `with ${nameOf(record.runnerUp)}` : "yes"),
      ],
      ...Object.entries(lead?.fields ?? {}),
      ["Agreed", lead?.consent && `“${lead.consent.text}” at ${lead.consent.givenAt}`],
      ...Object.entries({ ...record.known, ...record.answers }).map(([id, value]) => {
        const question = site?.questions[id];
        const words = [value].flat().map((one) => question?.options[String(one)] ?? one);
        return [question?.text ?? id, words.join("; ")];
      }),
      ["Page", `${page.address}, in ${language}`],
      ["Key", submission.key],
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

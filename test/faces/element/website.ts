import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContext, Page } from "playwright";
import { inject } from "vitest";
import type { Submission } from "../../../src/interview/delivery/submission.ts";

/** What a site can be at its strictest: nothing inline, nothing from elsewhere, no text becomes markup or a script. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** A website on this machine alone, with the built element and a receiver at `/leads`. */
export interface Website {
  readonly url: string;
  /** What is at a path: HTML, JSON, or something that answers by itself. */
  readonly paths: Map<string, string | Handler>;
  /** What the receiver took, in order. */
  readonly received: Submission[];
  close(): Promise<void>;
}

export async function openWebsite({
  headers = { "Content-Security-Policy": policy },
} = {}): Promise<Website> {
  const files = new Map(Object.entries(inject("script")));
  const paths = new Map<string, string | Handler>();
  const received: Submission[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const found = paths.get(pathname) ?? files.get(pathname);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (typeof found === "function") return found(request, response);
    if (pathname === "/leads") {
      received.push(JSON.parse(await bodyOf(request)));
      return void response.end("{}");
    }
    response.statusCode = found === undefined ? 404 : 200;
    response.setHeader("Content-Type", `${typeOf(pathname)}; charset=utf-8`);
    response.end(found);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    paths,
    received,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const part of request.setEncoding("utf8")) body += part;
  return body;
}

function typeOf(path: string): string {
  if (path.endsWith(".js")) return "text/javascript";
  if (path.endsWith(".css")) return "text/css";
  return path.endsWith(".json") ? "application/json" : "text/html";
}

/** A page's HTML with the element's script in it. */
export function pageWith(body: string, { lang = "en", head = "" } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Any page</title>${head}
    <script type="module" src="/needs-diagnostic.js"></script></head><body>${body}</body></html>`;
}

/** A page that tells everything that went wrong on it: errors, complaints in its console, broken policies. */
export async function newPage(
  context: Browser | BrowserContext,
): Promise<{ page: Page; wrongs: string[] }> {
  const page = await context.newPage();
  const wrongs: string[] = [];
  page.on("pageerror", (error) => wrongs.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") wrongs.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
    // What the element tells, in order, for tests to look at.
    const told: unknown[] = [];
    Object.assign(window, { told });
    const names =
      "shown started answered cleared revisited restarted ignored finished lead left failed delivery";
    for (const name of names.split(" ")) {
      document.addEventListener(`nd-${name}`, (event) =>
        told.push(JSON.parse(JSON.stringify((event as CustomEvent).detail))),
      );
    }
  });
  return { page, wrongs };
}

/** What the elements of a page have told so far. */
export function toldOn(page: Page): Promise<{ type: string; [detail: string]: unknown }[]> {
  return page.evaluate(() => (window as unknown as { told: never[] }).told);
}

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { build, type InlineConfig } from "vite";
import { onTestFinished, vi } from "vitest";

/** A file of a site. */
export interface Served {
  readonly type: string;
  readonly content: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A site on this machine alone, at an origin of its own: each has another port. */
export interface Site {
  readonly origin: string;
  /** By path. */
  readonly files: Map<string, Served>;
  /** What was asked for, with its query. */
  readonly asked: string[];
  /** What was posted, with the cookie that came along. */
  readonly posted: { readonly path: string; readonly cookie: string; readonly body: unknown }[];
}

/** Opens a site for a test. */
export async function openSite(files: Iterable<readonly [string, Served]> = []): Promise<Site> {
  const site = { files: new Map(files), asked: [] as string[], posted: [] as Site["posted"] };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? "/";
    site.asked.push(url);
    const { pathname } = new URL(url, "http://localhost");
    if (request.method === "POST") {
      const { cookie = "" } = request.headers;
      site.posted.push({ path: pathname, cookie, body: JSON.parse(await text(request)) });
      return response.writeHead(200, { "Content-Type": "application/json" }).end("{}");
    }
    const file = site.files.get(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    response.writeHead(file ? 200 : 404, {
      "Content-Type": `${file?.type ?? "text/plain"}; charset=utf-8`,
      ...file?.headers,
    });
    return response.end(file?.content);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(
    () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  );
  return { ...site, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const types: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
};

/** The files that a build of ours makes, by path. */
async function built(config: InlineConfig): Promise<ReadonlyMap<string, Served>> {
  vi.stubEnv("NODE_ENV", "production");
  const result = await build({ logLevel: "error", ...config }).finally(() => vi.unstubAllEnvs());
  const outputs = [result].flat().flatMap((bundle) => ("output" in bundle ? bundle.output : []));
  return new Map(
    outputs.map((file) => [
      `/${file.fileName}`,
      {
        type: types[file.fileName.replace(/.*\./, "")] ?? "text/plain",
        content: file.type === "chunk" ? file.code : file.source,
      },
    ]),
  );
}

/** The console's page, as for putting it somewhere. */
export function builtConsolePage(): Promise<ReadonlyMap<string, Served>> {
  return built({
    configFile: "vite.config.ts",
    mode: "console-page",
    build: { write: false, license: false },
  });
}

/** What a page around it needs, as one script. */
export async function builtConsoleHost(): Promise<Served> {
  const files = await built({
    configFile: false,
    build: {
      write: false,
      target: "es2022",
      lib: { entry: "src/faces/consoleHost/index.ts", formats: ["es"], fileName: "host" },
    },
  });
  return files.get("/host.js") as Served;
}

export const json = (value: unknown): Served => ({
  type: "application/json",
  content: JSON.stringify(value),
});

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Download, Page } from "playwright";
import { build } from "vite";
import { vi } from "vitest";

/** @param connect whom the page may talk to */
const policyWith = (connect: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    // The editor of the JSON writes its rules into a style element.
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data:",
    `connect-src ${connect}`,
  ].join("; ");

const types: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
};

export interface BuiltStudio {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Builds the studio as for putting it somewhere, and serves its files on this machine alone.
 *
 * @param connect whom the page may talk to: nobody, not even where it came from, since nothing leaves the browser
 */
export async function serveStudio(connect = "'none'"): Promise<BuiltStudio> {
  vi.stubEnv("NODE_ENV", "production");
  const built = await build({
    configFile: "vite.config.ts",
    mode: "studio",
    logLevel: "error",
    build: { write: false },
  }).finally(() => vi.unstubAllEnvs());
  const outputs = [built].flat().flatMap((bundle) => ("output" in bundle ? bundle.output : []));
  const files = new Map(
    outputs.map((file) => [`/${file.fileName}`, file.type === "chunk" ? file.code : file.source]),
  );
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const path = pathname === "/" ? "/index.html" : pathname;
    const content = files.get(path);
    response.writeHead(content === undefined ? 404 : 200, {
      "Content-Type": `${types[path.replace(/.*\./, "")] ?? "text/plain"}; charset=utf-8`,
      "Content-Security-Policy": policyWith(connect),
    });
    response.end(content);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((closed) => void server.close(() => closed())),
  };
}

/** Makes a page hand files out by download, which tests can read, in place of the system's own windows. */
export async function withoutFileWindows(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, "showSaveFilePicker");
    Reflect.deleteProperty(window, "showOpenFilePicker");
  });
}

/** The file that a click hands out. */
export async function downloaded(
  page: Page,
  click: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
    page.waitForEvent("download"),
    click(),
  ] as never);
  return {
    name: download.suggestedFilename(),
    text: await text(await download.createReadStream()),
  };
}

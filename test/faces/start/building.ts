import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the start page. */
    startPage: string;
  }
}

/** The strictest policy that a host page may have: nothing inline, and no text becomes markup or a script. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** Builds the start page as for publishing it, once for all tests, and serves it on this machine alone. Gives what ends that. */
export default async function ({ provide }: TestProject) {
  const files = await builtFiles();
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const path = pathname === "/" ? "index.html" : pathname.slice(1);
    const content = files.get(path);
    response.writeHead(content ? 200 : 404, {
      "Content-Type": types[extname(path)] ?? "application/octet-stream",
      "Content-Security-Policy": policy,
    });
    response.end(content);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  provide("startPage", `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
}

async function builtFiles(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { NODE_ENV } = process.env;
  // Or React's slower build for development would be taken, which no visitor gets.
  process.env.NODE_ENV = "production";
  try {
    const built = await build({
      configFile: false,
      root: "src/faces/start",
      plugins: [react()],
      logLevel: "error",
      build: { write: false },
    });
    const outputs = [built].flat().flatMap((bundle) => ("output" in bundle ? bundle.output : []));
    return new Map(
      outputs.map((file) => [file.fileName, file.type === "chunk" ? file.code : file.source]),
    );
  } finally {
    process.env.NODE_ENV = NODE_ENV;
  }
}

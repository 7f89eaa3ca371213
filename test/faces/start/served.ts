import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, relative, sep } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { vi } from "vitest";

/** The strictest policy that a host page may have: nothing inline, and no text becomes markup or a script. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the start page as for publishing it, and serves it on this machine alone. */
export async function serveStartPage(): Promise<Served> {
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
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((closed) => void server.close(() => closed())),
  };
}

async function builtFiles(): Promise<ReadonlyMap<string, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), "start-page-"));
  // Or React's slower build for development would be taken, which no visitor gets.
  vi.stubEnv("NODE_ENV", "production");
  try {
    await build({
      configFile: false,
      root: "src/faces/start",
      plugins: [react()],
      logLevel: "error",
      build: { outDir: folder, emptyOutDir: true },
    });
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return new Map(
      await Promise.all(
        paths.map(
          async (path) =>
            [relative(folder, path).split(sep).join("/"), await readFile(path)] as const,
        ),
      ),
    );
  } finally {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  }
}

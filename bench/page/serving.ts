import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Files } from "./building.ts";

const types: Readonly<Record<string, string>> = {
  "": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
};

/** A page's files on this machine alone, as small as a website would send them. */
export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

export async function serve(files: Files): Promise<Serving> {
  const small = new Map([...files].map(([path, content]) => [path, compressed(content)]));
  const server = createServer(({ url = "/" }, response) => {
    const content = small.get(url);
    response.writeHead(content ? 200 : 404, {
      "Content-Type": types[extname(url)] ?? "application/octet-stream",
      "Content-Encoding": "br",
      "Cache-Control": "no-store",
    });
    response.end(content);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => void server.close(() => closed()));
    },
  };
}

function compressed(content: string | Uint8Array): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

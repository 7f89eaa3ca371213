import { createServer } from "node:http";
import { extname } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { type Listening, listening } from "../listening.ts";
import type { Files } from "./building.ts";

const types: Readonly<Record<string, string>> = {
  "": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
};

/** Serves a page's files, as small as a website would send them. */
export function serve(files: Files): Promise<Listening> {
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
  return listening(server);
}

function compressed(content: string | Uint8Array): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

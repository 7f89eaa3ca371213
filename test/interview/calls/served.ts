import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "vite";

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves, on this machine alone, an empty page and the store of calls as a module beside it: `/store.js`. */
export async function serveStore(): Promise<Served> {
  const output = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: { entry: "src/interview/calls/store.ts", formats: ["es"], fileName: "store" },
    },
  });
  const [bundle] = [output].flat();
  const chunks = bundle && "output" in bundle ? bundle.output : [];
  const script = chunks.find(({ type }) => type === "chunk");
  if (script?.type !== "chunk") throw new Error("The store could not be built.");
  const server = createServer(({ url }, response) => {
    const isScript = url === "/store.js";
    response.setHeader("Content-Type", isScript ? "text/javascript" : "text/html");
    response.end(isScript ? script.code : "<!doctype html><title>Calls</title>");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((closed) => void server.close(() => closed())),
  };
}

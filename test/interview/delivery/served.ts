import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "vite";

export interface Served {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** As strict as a page may be that sends something, to whom it names. */
function policyFor(receivers: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `connect-src 'self' ${receivers.map((url) => new URL(url).origin).join(" ")}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

/** The room as one file, as a build for publishing makes it. */
export async function builtDelivery(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      rolldownOptions: {
        input: "src/interview/delivery/index.ts",
        preserveEntrySignatures: "strict",
        output: { format: "es" },
      },
    },
  });
  const [bundle] = [output].flat();
  const chunks = bundle && "output" in bundle ? bundle.output : [];
  const script = chunks.find(({ type }) => type === "chunk");
  if (script?.type !== "chunk") throw new Error("The room could not be built.");
  return script.code;
}

/** Serves, on this machine alone, an empty page under a strict policy and the room beside it: `/delivery.js`. */
export async function serveDelivery(receivers: readonly string[]): Promise<Served> {
  const code = await builtDelivery();
  const server = createServer(({ url }, response) => {
    const isScript = url === "/delivery.js";
    response.setHeader("Content-Type", isScript ? "text/javascript" : "text/html");
    response.setHeader("Content-Security-Policy", policyFor(receivers));
    response.end(isScript ? code : "<!doctype html><title>Delivery</title>");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    close: () => new Promise((closed) => void server.close(() => closed())),
  };
}

import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A request as a target gets it. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** By this machine's clock, in milliseconds. */
  readonly at: number;
}

/** What a target answers; "lost" where it took the request and the connection ends without an answer, "never" where it stays. */
export type Reply =
  | "lost"
  | "never"
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    };

/** A server on loopback that answers as a test wants it, and lets it wait for what has come. */
export async function listening(reply: (request: Request, count: number) => Reply, port = 0) {
  const requests: Request[] = [];
  const listeners = new Set<() => void>();
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk) => chunks.push(chunk));
    incoming.on("end", () => {
      const request = {
        method: incoming.method ?? "",
        path: incoming.url ?? "",
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString(),
        at: performance.now(),
      };
      requests.push(request);
      const answer = reply(request, requests.length);
      if (answer === "lost") response.destroy();
      else if (answer !== "never") {
        const { status, headers = {}, body } = answer;
        response.writeHead(status, { "Content-Type": "application/json", ...headers });
        response.end(typeof body === "string" ? body : JSON.stringify(body ?? {}));
      }
      for (const listener of listeners) listener();
    });
  });
  await new Promise<void>((ready) => void server.listen(port, "127.0.0.1", ready));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    /** Waits until what has come fits. */
    until: (fits: () => boolean) =>
      new Promise<void>((done) => {
        const listener = () => {
          if (!fits()) return;
          listeners.delete(listener);
          done();
        };
        listeners.add(listener);
        listener();
      }),
  };
}

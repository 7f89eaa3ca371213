import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Submission } from "../../../src/interview/delivery/submission.ts";

/** What a receiver does with one request. It may wait, and so hold the request where it is. */
export type Reaction = (request: Arrived) => unknown;

/** A request that has arrived whole. */
export interface Arrived {
  readonly key: string;
  readonly body: string;
  readonly headers: IncomingMessage["headers"];
  /** Takes the submission, as often as it comes; without answering. */
  take(): void;
  answer(status: number, headers?: Record<string, string>, text?: string): void;
  /** Answers without an end. */
  begin(status: number, text: string): void;
  /** Cuts the connection. */
  cut(): void;
}

/** A receiver of webhooks on this machine that takes each key once, and goes wrong as it is told. */
export interface Receiver {
  readonly url: string;
  /** By key, in the order in which they were taken first. */
  readonly taken: ReadonlyMap<string, Submission>;
  /** By key, how often each arrived. */
  readonly arrivals: ReadonlyMap<string, number>;
  /** Reactions to the next requests of a key, one each; after them it takes and confirms. */
  react(key: string, reactions: readonly Reaction[]): void;
  /** Resolves once a key was taken. */
  took(key: string): Promise<void>;
  /** Refuses all connections, and cuts those that there are. */
  stop(): Promise<void>;
  /** Is stopped while something is done, and then listens again at the same address. */
  whileStopped(work: () => Promise<void>): Promise<void>;
  /** Is stopped and listens again, one restart after the other. */
  restart(): Promise<void>;
}

export const confirm: Reaction = (request) => {
  request.take();
  request.answer(200);
};

export async function openReceiver(): Promise<Receiver> {
  const taken = new Map<string, Submission>();
  const arrivals = new Map<string, number>();
  const planned = new Map<string, Reaction[]>();
  const waiting = new Map<string, (() => void)[]>();

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", "Retry-After");
    if (request.method === "OPTIONS") {
      response.setHeader("Access-Control-Allow-Headers", "Content-Type, Idempotency-Key");
      response.setHeader("Access-Control-Max-Age", "600");
      response.writeHead(204).end();
      return;
    }
    if (request.method !== "POST") {
      response.end();
      return;
    }
    const body = await textOf(request);
    const key = String(request.headers["idempotency-key"]);
    arrivals.set(key, (arrivals.get(key) ?? 0) + 1);
    const reaction = planned.get(key)?.shift() ?? confirm;
    reaction({
      key,
      body,
      headers: request.headers,
      take() {
        const sent = JSON.parse(body) as Submission;
        if (sent.key !== key) throw new Error("The key in the body is another.");
        const before = taken.get(key);
        if (before && JSON.stringify(before) !== body) throw new Error("One key, two contents.");
        taken.set(key, sent);
        for (const tell of waiting.get(key)?.splice(0) ?? []) tell();
      },
      answer: (status, headers = {}, text = "") => response.writeHead(status, headers).end(text),
      begin: (status, text) => response.writeHead(status).write(text),
      cut: () => request.socket.destroy(),
    });
  }

  // A request that a kill interrupts is nothing to answer.
  const server = createServer(
    (request, response) => void handle(request, response).catch(() => {}),
  );
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  let restarting = Promise.resolve();
  async function stop(): Promise<void> {
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  }
  const resume = () => listen(server, port);
  return {
    url: `http://127.0.0.1:${port}/leads`,
    taken,
    arrivals,
    react: (key, reactions) => void planned.set(key, [...reactions]),
    took: (key) =>
      new Promise((done) => {
        if (taken.has(key)) done();
        else waiting.set(key, [...(waiting.get(key) ?? []), done]);
      }),
    stop,
    async whileStopped(work) {
      await stop();
      try {
        await work();
      } finally {
        await resume();
      }
    },
    restart: () => {
      restarting = restarting.then(stop).then(resume);
      return restarting;
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((listening) => server.listen(port, "127.0.0.1", listening));
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  request.setEncoding("utf8");
  for await (const part of request) text += part;
  return text;
}

import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { openPostgres } from "./database/postgres.ts";
import { openSqlite } from "./database/sqlite.ts";
import {
  type Forwarded,
  Forwarder,
  type ForwardLimits,
  usualForwardLimits,
} from "./forward/forwarder.ts";
import type { Target } from "./forward/target.ts";
import { Questionnaires } from "./questionnaires.ts";
import { type ReceiverOptions, receiver } from "./receiver.ts";
import { type KeptQuestionnaire, RecordStore } from "./store.ts";

/** A receiver as it is run. */
export interface CollectOptions
  extends Pick<
    ReceiverOptions,
    "origins" | "readSecret" | "callsSecret" | "perMinute" | "onRequest"
  > {
  /** A file of SQLite, or the address of a PostgreSQL database (`postgres://…`). */
  readonly database: string;
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Whether it stands behind a proxy, which says in `X-Forwarded-For` who sends. */
  readonly isBehindProxy?: boolean;
  /** After so many days what was received is erased; never if left out. */
  readonly keepDays?: number | undefined;
  readonly questionnaires: readonly KeptQuestionnaire[];
  /** Where records are forwarded to. */
  readonly targets?: readonly Target[];
  readonly forwardLimits?: Partial<ForwardLimits>;
  /** Told of each batch that was forwarded, with nothing of what it held. */
  readonly onForward?: (forwarded: Forwarded) => void;
}

/** A receiver that runs. */
export interface Collecting {
  readonly port: number;
  readonly store: RecordStore;
  /** Takes nothing more, ends what is under way, and closes the database. */
  close(): Promise<void>;
}

const day = 24 * 3_600_000;
const hour = 3_600_000;

/** Runs a receiver. @throws whatever the database or the port says */
export async function collect(options: CollectOptions): Promise<Collecting> {
  const { database, host, port, keepDays, isBehindProxy = false } = options;
  const { createAdaptorServer } = await import("@hono/node-server");
  const { getConnInfo } = await import("@hono/node-server/conninfo");
  const store = await RecordStore.open(
    await (/^postgres(ql)?:/.test(database) ? openPostgres(database) : openSqlite(database)),
  );
  for (const one of options.questionnaires) await store.keepQuestionnaire(one, Date.now());
  const limits = { ...usualForwardLimits, ...options.forwardLimits };
  const tell = (forwarded: Forwarded) => options.onForward?.(forwarded);
  const forwarders = (options.targets ?? []).map(
    (target) => new Forwarder(target, store.queueFor(target.name), limits, tell),
  );
  const app = receiver({
    ...options,
    store,
    forwarders,
    questionnaires: new Questionnaires(store),
    senderOf: (context) => {
      const forwarded = isBehindProxy && context.req.header("X-Forwarded-For")?.split(",").at(-1);
      return forwarded ? forwarded.trim() : (getConnInfo(context).remote.address ?? "");
    },
  });
  const server = createAdaptorServer(app) as Server;
  // Longer than senders and proxies keep a connection: one that is closed while they send on it looks like a failure.
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((listening, fail) => {
    server.once("error", fail);
    server.listen(port, host, listening);
  });
  const forget = async () => {
    if (keepDays === undefined) return;
    // It is tried again in an hour.
    await store.eraseBefore(Date.now() - keepDays * day).catch(() => 0);
  };
  await forget();
  const forgetting = setInterval(forget, hour);
  for (const forwarder of forwarders) forwarder.wake();
  return {
    port: (server.address() as AddressInfo).port,
    store,
    async close() {
      clearInterval(forgetting);
      await new Promise((closed) => {
        server.close(closed);
        server.closeIdleConnections();
      });
      await Promise.all(forwarders.map((forwarder) => forwarder.close()));
      await store.close();
    },
  };
}

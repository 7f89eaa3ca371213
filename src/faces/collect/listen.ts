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
import type { KeptQuestionnaire } from "./keptQuestionnaires.ts";
import { Questionnaires } from "./questionnaires.ts";
import { type ReceiverOptions, receiver } from "./receiver.ts";
import { retake } from "./retaking.ts";
import { RecordStore } from "./store.ts";

/** A receiver as it is run. */
export interface CollectOptions
  extends Pick<
    ReceiverOptions,
    | "origins"
    | "readSecret"
    | "callsSecret"
    | "perMinute"
    | "mostReviewed"
    | "onRequest"
    | "onErased"
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

/** A version of a questionnaire that records were decided by is given with another content. */
export class VersionChanged extends Error {
  override readonly name = "VersionChanged";
  readonly questionnaire: KeptQuestionnaire;

  constructor(questionnaire: KeptQuestionnaire) {
    super(`${questionnaire.id} ${questionnaire.version} was something else.`);
    this.questionnaire = questionnaire;
  }
}

/** A receiver that runs. */
export interface Collecting {
  readonly port: number;
  readonly store: RecordStore;
  /** The questionnaires of which nobody knows what the codes on websites stand for. */
  readonly withoutCodes: ReadonlySet<string>;
  /** How many records came before a target was named, and don't go there, by its name. */
  readonly passedOver: ReadonlyMap<string, number>;
  /** How many records that were set aside fit what is known of questionnaires now; looked at once the receiver runs. */
  readonly retaken: Promise<number>;
  /** Takes nothing more, ends what is under way, and closes the database. */
  close(): Promise<void>;
}

const day = 24 * 3_600_000;
const hour = 3_600_000;

/**
 * Runs a receiver.
 *
 * @throws VersionChanged
 * @throws whatever the database or the port says
 */
export async function collect(options: CollectOptions): Promise<Collecting> {
  const { database } = options;
  const store = await RecordStore.open(
    await (/^postgres(ql)?:/.test(database) ? openPostgres(database) : openSqlite(database)),
  );
  try {
    return await collectInto(store, options);
  } catch (failure) {
    await store.close();
    throw failure;
  }
}

async function collectInto(store: RecordStore, options: CollectOptions): Promise<Collecting> {
  const { host, port, keepDays, isBehindProxy = false, targets = [] } = options;
  const { createAdaptorServer } = await import("@hono/node-server");
  const { getConnInfo } = await import("@hono/node-server/conninfo");
  const questionnaires = new Questionnaires(store.questionnaires);
  const withoutCodes = new Set<string>();
  for (const one of options.questionnaires) {
    await keepQuestionnaire(store, one);
    if (!(await questionnaires.hasCodes(one.id))) withoutCodes.add(one.id);
  }
  const limits = { ...usualForwardLimits, ...options.forwardLimits };
  const tell = (forwarded: Forwarded) => options.onForward?.(forwarded);
  const forwarders: Forwarder[] = [];
  const passedOver = new Map<string, number>();
  for (const target of targets) {
    const queue = await store.queueFor(target.name, target.since ?? null, Date.now());
    passedOver.set(target.name, await queue.passedOver());
    forwarders.push(new Forwarder(target, queue, limits, tell));
  }
  const app = receiver({
    ...options,
    store,
    forwarders,
    questionnaires,
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
    const before = keepDays === undefined ? 0 : Date.now() - keepDays * day;
    // It is tried again in an hour.
    await store.erasure.before(before).catch(() => 0);
  };
  await forget();
  const forgetting = setInterval(forget, hour);
  const wake = () => {
    for (const forwarder of forwarders) forwarder.wake();
  };
  wake();
  const ending = new AbortController();
  // It is done again when the receiver starts the next time.
  const retaken = retake(store, questionnaires, ending.signal).catch(() => 0);
  retaken.then(wake);
  return {
    port: (server.address() as AddressInfo).port,
    store,
    withoutCodes,
    passedOver,
    retaken,
    async close() {
      clearInterval(forgetting);
      ending.abort();
      await retaken;
      await new Promise((closed) => {
        server.close(closed);
        server.closeIdleConnections();
      });
      await Promise.all(forwarders.map((forwarder) => forwarder.close()));
      await store.close();
    },
  };
}

/** Keeps a questionnaire, unless it would come in place of another that records were decided by. @throws VersionChanged */
async function keepQuestionnaire(store: RecordStore, one: KeptQuestionnaire): Promise<void> {
  const { id, version } = one;
  if ((await store.questionnaires.differs(one)) && (await store.hasTaken(id, version))) {
    throw new VersionChanged(one);
  }
  await store.questionnaires.keep(one, Date.now());
}

import { type Context, Hono } from "hono";
import { cors } from "hono/cors";
import { type ExportFormat, exported } from "./exported.ts";
import type { Forwarder } from "./forward/forwarder.ts";
import { forwardingRoutes } from "./forward/routes.ts";
import type { Questionnaires } from "./questionnaires.ts";
import { Rate } from "./rate.ts";
import { reviewRoutes } from "./reviewRoutes.ts";
import { bears } from "./secret.ts";
import { isSubmission } from "./sent.ts";
import type { RecordStore } from "./store.ts";
import { take } from "./taking.ts";
import { TooLong, textWithin } from "./textWithin.ts";

/** A request that is over. */
interface Done {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** How long it took, in milliseconds. */
  readonly ms: number;
  /** What a failure is called by the database or the system, such as SQLITE_FULL. */
  readonly failure?: string;
}

export interface ReceiverOptions {
  readonly store: RecordStore;
  readonly questionnaires: Questionnaires;
  /** What sends records on, each to its target. */
  readonly forwarders: readonly Forwarder[];
  /** The websites whose pages may send, such as https://www.example.com; without any, and from servers, all may. */
  readonly origins: readonly string[];
  /** What reading and erasing take; without one nobody can. */
  readonly readSecret?: string | undefined;
  /** What sending records takes, as consoles do and websites don't; without one everybody can. */
  readonly callsSecret?: string | undefined;
  /** How much one address may send in a minute. */
  readonly perMinute: number;
  /** How many records a review may be of; many if left out. */
  readonly mostReviewed?: number;
  /** Who sends, as far as the network says. */
  readonly senderOf: (context: Context) => string;
  /** Told of each request that is over, with nothing of what it held. */
  readonly onRequest?: (done: Done) => void;
  /** Told that something came in which is not kept, since it is of what was erased. */
  readonly onErased?: () => void;
}

const notKept = "It can’t be kept now. Send it again later.";
const notErased =
  "Nothing was erased, as far as the database tells: it can’t do it now. Ask again until the answer says how much is erased.";

/** The longest body, in bytes. */
const longestBody = 256 * 1024;

/**
 * The receiver of records as a web application: `POST /records` takes what websites and consoles send, each key once;
 * `GET /records` gives them, `DELETE /records` erases. A record that was answered with 200 is on the disk.
 */
export function receiver(options: ReceiverOptions): Hono {
  const { store, questionnaires, origins, readSecret, callsSecret, onRequest } = options;
  const rate = new Rate(options.perMinute);
  const app = new Hono();

  app.use(async (context, next) => {
    const start = performance.now();
    await next();
    const { method, path } = context.req;
    const ms = Math.round(performance.now() - start);
    // Of a failure no more than what it is called: its message may hold what was to be kept.
    const { code } = Object(context.error) as { code?: unknown };
    onRequest?.({
      method,
      path: routes.has(path) ? path : "other",
      status: context.res.status,
      ms,
      ...(/^[A-Z\d_]{3,40}$/.test(`${code}`) && { failure: `${code}` }),
    });
  });
  app.use(
    cors({
      origin: (origin) => (origins.includes(origin) ? origin : null),
      allowMethods: ["POST"],
      allowHeaders: ["Content-Type", "Idempotency-Key", "Authorization"],
      maxAge: 3600,
    }),
  );
  app.use(async (context, next) => {
    if (context.req.method !== "POST") return next();
    if (isOfOtherWebsite(context, origins)) {
      return context.json({ error: "This website’s pages may not send here." }, 403);
    }
    const wait = rate.wait(options.senderOf(context), Date.now());
    if (wait === 0) return next();
    return context.json({ error: `Too much at once. Wait ${wait} s.` }, 429, {
      "Retry-After": `${wait}`,
    });
  });

  app.post("/records", async (context) => {
    const body = await json(context);
    const arrived = Date.now();
    const taking = await take(body, questionnaires, arrived);
    if (!taking.ok) {
      return context.json(
        { error: "This is no record and no submission; see record.schema.json." },
        422,
      );
    }
    const { record, aside } = taking;
    // Whatever it says of its channel: a website sends codes, and a record may say who it is of in a CRM.
    const isRecord = !isSubmission(taking.sent);
    if (isRecord && callsSecret !== undefined && !isLetIn(context, callsSecret)) {
      return denied(context);
    }
    const came = await store.keep(taking, arrived);
    const isNew = came === "new";
    if (isNew && aside === null) for (const forwarder of options.forwarders) forwarder.wake();
    if (came !== "erased") return context.json({ key: record.key, isNew, aside });
    options.onErased?.();
    return context.json({ key: record.key, isNew, aside: null, erased: true });
  });

  app.post("/events", async (context) => {
    const body = await json(context);
    const { key } = Object(body) as { key?: unknown };
    if (typeof key !== "string" || key === "" || key.length > 200) {
      return context.json({ error: "An event needs a key, a text of up to 200 signs." }, 422);
    }
    return context.json({ key, isNew: await store.keepEvent(key, body, Date.now()) });
  });

  app.get("/records", (context) => {
    if (readSecret === undefined || !isLetIn(context, readSecret)) return denied(context);
    const { format = "ndjson", since, questionnaire, aside, ...others } = context.req.query();
    const [other] = Object.keys(others);
    if (other !== undefined) {
      return context.json({ error: `There is no ${JSON.stringify(other)} to ask for.` }, 400);
    }
    if (!Object.hasOwn(exported, format)) {
      return context.json({ error: "format is ndjson or csv." }, 400);
    }
    const from = since === undefined ? 0 : Date.parse(since);
    if (Number.isNaN(from)) {
      return context.json({ error: "since is a moment such as 2026-11-01T00:00:00Z." }, 400);
    }
    const { type, text } = exported[format as ExportFormat];
    const records = store.records({
      since: from,
      isAside: aside === "yes",
      ...(questionnaire !== undefined && { questionnaire }),
    });
    return context.body(bytesOf(text(records)), 200, { "Content-Type": type });
  });

  app.delete("/records", async (context) => {
    if (readSecret === undefined || !isLetIn(context, readSecret)) return denied(context);
    const { email, key } = context.req.query();
    if ((email === undefined) === (key === undefined)) {
      return context.json({ error: "Name an email or a key whose records are erased." }, 400);
    }
    return context.json(
      await (email !== undefined ? store.erasure.email(email) : store.erasure.key(key ?? "")),
    );
  });

  const deny = (context: Context) =>
    readSecret === undefined || !isLetIn(context, readSecret) ? denied(context) : null;
  forwardingRoutes(app, options.forwarders, deny);
  reviewRoutes(app, store, questionnaires, deny, options.mostReviewed);

  app.get("/health", async (context) => {
    await store.ping();
    return context.json({ ok: true });
  });

  app.notFound((context) => context.json({ error: "There is nothing here." }, 404));
  app.onError((error, context) => {
    if (error instanceof TooLong) {
      const headers = error.isCut ? { Connection: "close" } : {};
      return context.json({ error: `It is longer than ${longestBody} bytes.` }, 413, headers);
    }
    if (error instanceof NoJson) return context.json({ error: error.message }, 400);
    // What a database says of a failure may hold what was to be kept.
    const isErasing = context.req.method === "DELETE";
    return context.json({ error: isErasing ? notErased : notKept }, 503);
  });
  return app;
}

/** The paths that there are: what else is asked for may hold anything, and isn't logged. */
const routes: ReadonlySet<string> = new Set([
  "/records",
  "/events",
  "/forwarding",
  "/review",
  "/health",
]);

class NoJson extends Error {}

/** @throws NoJson, TooLong */
async function json(context: Context): Promise<unknown> {
  const text = await textWithin(context, longestBody);
  try {
    return JSON.parse(text);
  } catch {
    throw new NoJson("The body is no JSON.");
  }
}

/** Whether a page sends of a website that isn't named, though some are: CORS alone keeps it from reading, not from sending. */
function isOfOtherWebsite({ req }: Context, origins: readonly string[]): boolean {
  const origin = req.header("Origin");
  if (origin === undefined || origins.length === 0 || origins.includes(origin)) return false;
  return req.header("Sec-Fetch-Site") !== "same-origin";
}

function isLetIn(context: Context, secret: string): boolean {
  return bears(context.req.header("Authorization"), secret);
}

function denied(context: Context) {
  return context.json({ error: "This takes a secret: Authorization: Bearer …" }, 401);
}

function bytesOf(text: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const parts = text[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await parts.return?.(undefined);
    },
  });
}

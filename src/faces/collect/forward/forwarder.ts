import { STATUS_CODES } from "node:http";
import { unanswered } from "../../../interview/delivery/destinations/exchange.ts";
import { isEnough, type PauseLimits, pauseAfter } from "../../../interview/delivery/pause.ts";
import type { Claim, ForwardQueue } from "./queue.ts";
import type { Failed, Outcome, Target } from "./target.ts";

/** What a forwarder goes by, in milliseconds. */
export interface ForwardLimits extends PauseLimits {
  /** After `age`, though never before so many attempts, a record is a dead letter. */
  readonly attempts: number;
  /** For how long a record is one receiver's: after that, another takes it for killed. */
  readonly lease: number;
  /** The longest that one batch may take; shorter than the lease. */
  readonly timeout: number;
  /** How often to look for what other receivers left. */
  readonly poll: number;
}

/** The limits that hold unless a test sets others. */
export const usualForwardLimits: ForwardLimits = {
  firstPause: 2_000,
  longestPause: 3_600_000,
  age: 3 * 24 * 3_600_000,
  attempts: 12,
  lease: 30_000,
  timeout: 25_000,
  poll: 60_000,
};

/** The longest that a target is left alone because it asks for that: what it says may be anything. */
const longestAsked = 3_600_000;

/** What is told of a batch: nothing of what it held. */
export interface Forwarded {
  readonly target: string;
  readonly sent: number;
  readonly skipped: number;
  readonly failed: number;
  readonly dead: number;
  /** Why some failed or are dead letters, each reason once. */
  readonly why: readonly string[];
}

/** Where a record is now, and why where it isn't done. */
interface Settled {
  readonly state: "done" | "skipped" | "waiting" | "dead";
  readonly error: string | null;
}

/** While a target isn't tried. */
export interface Pause {
  /** In milliseconds since 1970. */
  readonly until: number;
  readonly error: string;
}

/** Sends what is due to one target, a batch at a time, and sleeps until something is. */
export class Forwarder {
  readonly target: Target;
  readonly queue: ForwardQueue;
  readonly #limits: ForwardLimits;
  readonly #tell: (forwarded: Forwarded) => void;
  #running: Promise<void> | null = null;
  #isWoken = false;
  #isClosed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** While the target answers nothing, or too little, it is left alone: one pause for all that wait for it. */
  #failures = 0;
  #pause: Pause | null = null;

  constructor(
    target: Target,
    queue: ForwardQueue,
    limits: ForwardLimits,
    tell: (forwarded: Forwarded) => void,
  ) {
    this.target = target;
    this.queue = queue;
    this.#limits = limits;
    this.#tell = tell;
  }

  /** Sends what is due, now or once what is under way is done. */
  wake(): void {
    this.#isWoken = true;
    if (this.#isClosed || this.#running) return;
    this.#running = this.#run().finally(() => {
      this.#running = null;
      if (this.#isWoken) this.wake();
    });
  }

  /** Why the target is left alone, and until when; null where it isn't. */
  get pause(): Pause | null {
    return this.#pause && this.#pause.until > Date.now() ? this.#pause : null;
  }

  /** Lets a target be tried at once, whatever pause it has. */
  hurry(): void {
    this.#pause = null;
    this.wake();
  }

  /** Begins nothing more, and ends what is under way. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timer);
    let wait = this.#limits.poll;
    try {
      while (!this.#isClosed && !this.pause) {
        this.#isWoken = false;
        const claims = await this.queue.claim(this.target.most, Date.now(), this.#limits.lease);
        if (claims.length === 0) break;
        await this.#send(claims);
      }
      const next = await this.queue.next();
      if (next !== null) wait = Math.min(wait, next - Date.now());
    } catch {
      // What was sent meanwhile is sent again once it is back.
      this.#leave(0, "The receiver’s own database doesn’t answer.");
    }
    const { pause } = this;
    this.#isWoken &&= !pause;
    if (this.#isClosed) return;
    this.#timer = setTimeout(
      () => this.wake(),
      Math.max(1, pause ? pause.until - Date.now() : wait),
    );
  }

  async #send(claims: readonly Claim[]): Promise<void> {
    const signal = AbortSignal.timeout(this.#limits.timeout);
    const outcomes = await this.target.send(claims, signal).catch((): Outcome[] => []);
    const failed = outcomes.flatMap((one): readonly Failed[] =>
      one.state === "failed" ? [one] : [],
    );
    const early = outcomes.filter(({ state }) => state === "early");
    if (failed.length + early.length < outcomes.length) this.#failures = 0;
    else if (early.length === 0 || failed.length > 0) {
      const waits = failed.map(({ retryAfter }) => retryAfter ?? 0);
      this.#leave(Math.max(0, ...waits), errorOf(failed[0] ?? unanswered));
    }
    const settled = await Promise.all(
      claims.map((claim, at) => this.#settle(claim, outcomes[at] ?? unanswered)),
    );
    await this.queue.arrived(
      new Set(claims.flatMap(({ record, email }) => (email === null ? [] : record.interview))),
      Date.now(),
    );
    const count = (wanted: string) => settled.filter(({ state }) => state === wanted).length;
    const failures = settled.filter(({ state }) => state === "waiting" || state === "dead");
    this.#tell({
      target: this.target.name,
      sent: count("done"),
      skipped: count("skipped"),
      failed: count("waiting"),
      dead: count("dead"),
      why: [...new Set(failures.flatMap(({ error }) => error ?? []))],
    });
  }

  async #settle(claim: Claim, outcome: Outcome): Promise<Settled> {
    const { key } = claim.record;
    if (outcome.state === "sent") return this.#end(key, "done", null);
    if (outcome.state === "skipped") return this.#end(key, "skipped", outcome.text);
    if (outcome.state === "refused") {
      return this.#end(key, "dead", reasonOf(outcome.status, outcome.text));
    }
    const now = Date.now();
    const error = outcome.state === "early" ? outcome.text : errorOf(outcome);
    if (isEnough(claim.since, claim.attempts + 1, now, this.#limits)) {
      return this.#end(key, "dead", `Tried for too long. ${error}`);
    }
    const asked = outcome.state === "early" ? null : askedBy(outcome.retryAfter);
    const next = now + Math.ceil(pauseAfter(claim.attempts, asked, this.#limits, Math.random));
    if (outcome.state === "early") await this.queue.await(key, outcome.interview, next, error);
    else await this.queue.putOff(key, next, error);
    return { state: "waiting", error };
  }

  async #end(
    key: string,
    state: "done" | "skipped" | "dead",
    error: string | null,
  ): Promise<Settled> {
    await this.queue.end(key, state, error);
    return { state, error };
  }

  #leave(retryAfter: number, error: string): void {
    const asked = askedBy(retryAfter);
    const pause = pauseAfter(this.#failures++, asked, this.#limits, Math.random);
    this.#pause = { until: Date.now() + pause, error };
  }
}

function askedBy(retryAfter: number | null): number | null {
  return retryAfter && Math.min(retryAfter, longestAsked);
}

function errorOf({ status, text = "" }: Failed): string {
  return status === null ? `No answer. ${text}`.trim() : reasonOf(status, text);
}

/** Such as "422 Unprocessable Entity", where there is no text that says more; of 0, which is no status, the text alone. */
function reasonOf(status: number, text: string): string {
  return status === 0 ? text : `${status} ${text || (STATUS_CODES[status] ?? "")}`.trim();
}

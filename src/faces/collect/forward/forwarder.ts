import { STATUS_CODES } from "node:http";
import { unanswered } from "../../../interview/delivery/destinations/exchange.ts";
import { isEnough, type PauseLimits, pauseAfter } from "../../../interview/delivery/pause.ts";
import type { Claim, ForwardQueue } from "./queue.ts";
import type { Outcome, Target } from "./target.ts";

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
  #pausedUntil = 0;

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

  /** Lets a target be tried at once, whatever pause it has. */
  hurry(): void {
    this.#pausedUntil = 0;
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
      while (!this.#isClosed && Date.now() >= this.#pausedUntil) {
        this.#isWoken = false;
        const claims = await this.queue.claim(this.target.most, Date.now(), this.#limits.lease);
        if (claims.length === 0) break;
        await this.#send(claims);
      }
      const next = await this.queue.next();
      if (next !== null) wait = Math.min(wait, next - Date.now());
    } catch {
      // The database is away: what was sent meanwhile is sent again once it is back.
      this.#pause(0);
    }
    const pause = this.#pausedUntil - Date.now();
    this.#isWoken &&= pause <= 0;
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => this.wake(), Math.max(1, pause > 0 ? pause : wait));
  }

  async #send(claims: readonly Claim[]): Promise<void> {
    const signal = AbortSignal.timeout(this.#limits.timeout);
    const outcomes = await this.target.send(claims, signal).catch((): Outcome[] => []);
    const waits = outcomes.flatMap((outcome) =>
      outcome.state === "failed" ? [outcome.retryAfter ?? 0] : [],
    );
    if (waits.length === outcomes.length) {
      this.#pause(Math.max(0, ...waits));
    } else {
      this.#failures = 0;
    }
    const settled = await Promise.all(
      claims.map((claim, at) => this.#settle(claim, outcomes[at] ?? unanswered)),
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
    const { status, text = "" } = outcome;
    const error = status === null ? `No answer. ${text}`.trim() : reasonOf(status, text);
    if (isEnough(claim.since, claim.attempts + 1, now, this.#limits)) {
      return this.#end(key, "dead", `Tried for too long. ${error}`);
    }
    const pause = pauseAfter(claim.attempts, outcome.retryAfter, this.#limits, Math.random);
    await this.queue.putOff(key, now + Math.ceil(pause), error);
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

  #pause(retryAfter: number): void {
    const pause = pauseAfter(this.#failures++, retryAfter, this.#limits, Math.random);
    this.#pausedUntil = Date.now() + pause;
  }
}

/** Such as "422 Unprocessable Entity", where there is no text that says more; of 0, which is no status, the text alone. */
function reasonOf(status: number, text: string): string {
  return status === 0 ? text : `${status} ${text || (STATUS_CODES[status] ?? "")}`.trim();
}

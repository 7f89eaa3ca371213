import { within } from "../../device/within.ts";
import {
  type Destination,
  type NetworkDestination,
  nameOf,
  takes,
  takesUnfinished,
} from "./destinations/destination.ts";
import { sendFromDevice } from "./deviceSender.ts";
import { type Entry, entryOf, type Limits, usualLimits } from "./entry.ts";
import { openKeptEntries } from "./keptEntries.ts";
import { lockAmongTabs } from "./lock.ts";
import { sendFromMemory } from "./memorySender.ts";
import { type Outcome, outcomeOf, type State } from "./outcome.ts";
import type { Submission, UnfinishedSubmission } from "./submission.ts";
import type { Ways } from "./tryEntry.ts";

/**
 * Sends submissions, and loses none that is on the device: it is erased only after its destination took it. What was
 * taken without an answer getting through is sent again under the same key. So a webhook that takes each key once
 * has each submission exactly once, and others have it at least once.
 */
export interface Outbox {
  /**
   * Resolves once each destination that takes such a submission has it, or it is on the device, or neither is to be
   * had for now: "sent", "kept", "refused" or "not kept". Never rejects.
   */
  deliver(submission: Submission): Promise<readonly Outcome[]>;
  /**
   * Sends what somebody left before the end to the webhooks, at once and once the page is gone no more: it is not kept
   * on the device, where it would take the room of what is finished.
   */
  sendUnfinished(submission: UnfinishedSubmission): void;
  /** Where all stands that it still has: "kept", "not kept" or "refused". */
  outcomes(): Promise<readonly Outcome[]>;
  /** What destinations refused, for as long as it is kept. */
  refused(): Promise<readonly RefusedSubmission[]>;
  /**
   * Erases all, on the device and in this page, and sends no more of it: what this page is sending is broken off. With a
   * submission's key that one alone, with an interview's name all of that. Gives whether nothing is left.
   */
  forget(name?: string): Promise<boolean>;
  /**
   * Heeds the return of the network no more, until something is delivered again. What waits is sent all the same, after
   * its pauses.
   */
  close(): void;
}

/** A submission that a destination will not have. */
export interface RefusedSubmission {
  readonly submission: Submission;
  readonly destination: string;
  /** Of the answer; 0 for a redirect, which a browser shows to no page. */
  readonly status: number;
  /** Of the answer, shortened. */
  readonly text: string;
}

export interface OutboxSettings {
  readonly destinations: readonly Destination[];
  /** Called with whatever happens to a submission, in the page that sends it: perhaps another one, perhaps later. */
  readonly onOutcome?: (outcome: Outcome) => void;
  /** Of the database; another name is another outbox. */
  readonly name?: string;
  readonly indexedDB?: IDBFactory;
  readonly limits?: Partial<Limits>;
  readonly now?: () => number;
  /** From 0 to below 1, for the pauses. */
  readonly random?: () => number;
}

/** Opens the outbox of a site, once a page, and sends what earlier visits left there for the same destinations. */
export function openOutbox({
  destinations,
  onOutcome,
  name = "needs-diagnostic-outbox",
  indexedDB,
  limits: ownLimits,
  now = Date.now,
  random = Math.random,
}: OutboxSettings): Outbox {
  const limits = { ...usualLimits, ...ownLimits };
  const ways: Ways = { limits, now, random, underWay: new Map() };

  const device = openKeptEntries(name, () => indexedDB ?? globalThis.indexedDB);
  const memory = sendFromMemory(ways, settle);
  const places = new Set(destinations.filter(isNetwork).map(nameOf));
  const lock = lockAmongTabs(name, device, now, limits.timeout * 2);
  const sender = sendFromDevice(device, lock, ways, {
    // Nothing goes where this page doesn't send by itself, whatever stands on the device.
    isOurs: ({ id, destination }) => places.has(nameOf(destination)) && !memory.entries.has(id),
    tell,
  });

  function erase(isMeant: (entry: Entry) => boolean): Promise<void> {
    return device.change((entry) => (isMeant(entry) ? null : entry));
  }

  function tell(entry: Entry<Destination>, state: State): Outcome {
    const outcome = outcomeOf(entry, state);
    // In its own time: what a listener throws is reported, and stops nothing here.
    queueMicrotask(() => onOutcome?.(outcome));
    return outcome;
  }

  /** What memory is done with may have come onto the device after all, though too late to wait for. */
  function settle(entry: Entry<Destination>, state: State): Outcome {
    if (state.state !== "not kept") void erase(({ id }) => id === entry.id).catch(() => {});
    return tell(entry, state);
  }

  async function sendNow(entry: Entry<Destination>): Promise<Outcome> {
    return settle(entry, (await memory.send(entry)) ?? { state: "not kept" });
  }

  async function all(): Promise<readonly Entry<Destination>[]> {
    return [...(await sender.entries().catch(() => [])), ...memory.entries.values()];
  }

  async function keep(entries: readonly Entry[]): Promise<readonly Outcome[]> {
    try {
      const dropped = await within(limits.storing, device.add(entries, limits.kept));
      for (const entry of dropped) tell(entry, { state: "given up", because: "number" });
      void sender.run();
      return entries.map((entry) => tell(entry, { state: "kept" }));
    } catch {
      return Promise.all(entries.map(sendNow));
    }
  }

  function listen(): void {
    addEventListener("online", sender.hurry);
  }

  listen();
  void sender.hurry();

  return {
    async deliver(submission) {
      listen();
      const entries = destinations
        .map((destination, place) => entryOf(submission, destination, place, now()))
        .filter(({ destination }) => takes(destination, submission));
      const stored = entries.filter(isForNetwork);
      const called = entries.filter((entry) => !isForNetwork(entry));
      const outcomes = await Promise.all([
        stored.length > 0 ? keep(stored) : [],
        Promise.all(called.map(sendNow)),
      ]);
      return outcomes.flat();
    },
    sendUnfinished(submission) {
      for (const [place, destination] of destinations.entries()) {
        if (!takesUnfinished(destination)) continue;
        // Of these kinds no part looks into the record.
        void sendNow(entryOf(submission as unknown as Submission, destination, place, now()));
      }
    },
    async outcomes() {
      return (await all()).map((entry) => {
        const { id, refused } = entry;
        if (refused) return outcomeOf(entry, { state: "refused", ...refused });
        return outcomeOf(entry, { state: memory.entries.has(id) ? "not kept" : "kept" });
      });
    },
    async refused() {
      return (await all()).flatMap(({ refused, submission, destination }) =>
        refused ? { submission, destination: nameOf(destination), ...refused } : [],
      );
    },
    close: () => removeEventListener("online", sender.hurry),
    async forget(name) {
      const isMeant = ({ submission }: Entry<Destination>) =>
        name === undefined || [submission.key, submission.interview].includes(name);
      for (const [entry, ending] of ways.underWay) if (isMeant(entry)) ending.abort();
      for (const entry of memory.entries.values()) {
        if (isMeant(entry)) memory.entries.delete(entry.id);
      }
      return erase(isMeant).then(
        () => true,
        () => false,
      );
    },
  };
}

function isForNetwork(entry: Entry<Destination>): entry is Entry<NetworkDestination> {
  return isNetwork(entry.destination);
}

function isNetwork(destination: Destination): destination is NetworkDestination {
  return destination.kind !== "function";
}

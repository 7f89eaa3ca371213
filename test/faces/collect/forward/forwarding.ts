import { onTestFinished } from "vitest";
import type { Counts, DeadLetter, Reason } from "../../../../src/faces/collect/forward/queue.ts";
import type { Target } from "../../../../src/faces/collect/forward/target.ts";
import { type CollectOptions, collect } from "../../../../src/faces/collect/listen.ts";
import { kept } from "../sending.ts";

/** What reading takes. */
export const secret = "a secret for reading";

type Standing = Counts & {
  readonly deadLetters: readonly DeadLetter[];
  readonly waitingFor: readonly Reason[];
  readonly skippedFor: readonly Reason[];
  readonly pause: { readonly until: string; readonly error: string } | null;
};

/** Runs a receiver that forwards, and waits shorter than people would. */
export async function forwarding(
  database: string,
  targets: readonly Target[],
  options: Partial<CollectOptions> = {},
) {
  const told = new Set<() => void>();
  const receiver = await collect({
    database,
    host: "127.0.0.1",
    port: 0,
    origins: [],
    readSecret: secret,
    perMinute: 1_000_000,
    questionnaires: [kept],
    targets,
    onForward: () => {
      for (const listener of told) listener();
    },
    ...options,
    forwardLimits: { firstPause: 20, longestPause: 100, ...options.forwardLimits },
  });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await receiver.close();
    isOpen = false;
  };
  onTestFinished(close);
  const at = `http://127.0.0.1:${receiver.port}`;
  const headers = { Authorization: `Bearer ${secret}` };
  const standing = async (): Promise<readonly Standing[]> =>
    (await (await fetch(`${at}/forwarding`, { headers })).json()).targets;
  return {
    ...receiver,
    close,
    at,
    headers,
    standing,
    /** Waits until the first target stands so. */
    async until(fits: (standing: Standing) => boolean) {
      for (;;) {
        const batch = new Promise<void>((done) => {
          const listener = () => {
            told.delete(listener);
            done();
          };
          told.add(listener);
        });
        const [first] = await standing();
        if (first && fits(first)) return first;
        await batch;
      }
    },
  };
}

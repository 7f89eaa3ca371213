import { openOtherTabs } from "../../device/otherTabs.ts";
import { openOutbox } from "../../interview/delivery/outbox.ts";
import type { Outcome } from "../../interview/delivery/outcome.ts";
import type { Submission } from "../../interview/delivery/submission.ts";
import type { InterviewRecord } from "../../interview/record/record.ts";
import type { CallDestination, Handover } from "./callDestination.ts";

/** Calls on their way to an address, as they were handed over: on the device until they are there. */
export type CallOutbox = Required<Omit<CallDestination, "name">>;

/**
 * Opens the outbox for one address, and sends what earlier visits left there. Each has a database of its own.
 *
 * @param name of the database
 */
export function openCallOutbox(
  url: string,
  name = `needs-diagnostic-calls-outbox ${url}`,
): CallOutbox {
  const listeners = new Set<(callId: string) => void>();
  const known = new Map<string, Handover>();
  // Another tab may be the one that sends it.
  const otherTabs = openOtherTabs(name, (told) => note(JSON.parse(told)));
  const outbox = openOutbox({
    // A page can keep no secret for a receiver; but on its own origin there may be a sign-in before both.
    destinations: [{ kind: "webhook", url, credentials: "same-origin" }],
    name,
    onOutcome(outcome) {
      note(outcome);
      otherTabs.tell([JSON.stringify(outcome)]);
    },
  });

  function note(outcome: Outcome): void {
    const handover = handoverOf(outcome);
    // Of a call that was handed over again, the last time counts.
    if (handover.changedAt < (known.get(outcome.interview)?.changedAt ?? 0)) return;
    known.set(outcome.interview, handover);
    for (const listener of listeners) listener(outcome.interview);
  }

  async function waiting(call: string): Promise<readonly Outcome[]> {
    return (await outbox.outcomes()).filter(({ interview }) => interview === call);
  }

  return {
    async send(record) {
      const { key, interview } = record;
      const before = await waiting(interview);
      // What was refused may be taken by now.
      if (before.some((one) => one.key === key && one.state === "refused"))
        await outbox.forget(key);
      const [outcome] = await outbox.deliver(parcelOf(record));
      if (outcome?.state === "not kept") return;
      // The call as it is now takes the place of what still waits of it.
      for (const one of before) if (one.key !== key) await outbox.forget(one.key);
    },
    follow(call, tell) {
      const look = () => {
        const handover = known.get(call);
        if (handover) tell(handover);
      };
      const listener = (changed: string) => {
        if (changed === call) look();
      };
      listeners.add(listener);
      look();
      void waiting(call).then((all) => {
        // What was heard since is newer than what was read.
        if (!known.has(call)) for (const outcome of all) note(outcome);
      });
      return () => listeners.delete(listener);
    },
    withdraw: (call) => void outbox.forget(call),
  };
}

/** A webhook takes anything that has a key, and says what it is of. */
function parcelOf(record: InterviewRecord): Submission {
  return record as unknown as Submission;
}

function handoverOf({ key, ...outcome }: Outcome): Handover {
  const changedAt = Number(key.slice(key.lastIndexOf("-") + 1));
  const { state } = outcome;
  return { changedAt, state, ...(outcome.state === "refused" && { status: outcome.status }) };
}

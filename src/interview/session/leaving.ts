import type { Lead, LeadOutcome } from "./lead.ts";
import type { DiagnosticRecord } from "./record.ts";
import type { Session } from "./session.ts";

/**
 * Takes a lead on its way, with the record of the interview that it belongs to, and says what became of it. What it
 * throws counts as `"failed"`: the visitor may try again.
 */
export type LeadReceiver = (lead: Lead, record: DiagnosticRecord) => Promise<LeadOutcome>;

/** Sends a visitor's lead, and ends when it is known what became of it. */
export async function leave(session: Session, lead: Lead, receive: LeadReceiver): Promise<void> {
  const record = session.record();
  if (!record || session.state().lead === "sending") return;
  const received = async () => receive(lead, record);
  const leaving = received().catch((error: unknown): LeadOutcome => {
    console.error(error);
    return "failed";
  });
  session.awaitLead(leaving);
  await leaving;
}

/** Goes on without a lead, and forgets what was typed; not while it is being sent, since that can't be taken back. */
export function goOnWithout(session: Session): void {
  if (session.state().lead === "sending") return;
  session.draft = {};
  session.setLead(session.definition.capture?.consent ? "declined" : "skipped");
}

import { createActor } from "xstate";
import { fittingOf, misfits } from "../../questionnaire/decision/answers.ts";
import {
  type InterviewContext,
  type InterviewEvent,
  machineFor,
} from "../../questionnaire/decision/machine.ts";
import { placeOf } from "../../questionnaire/decision/place.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import { isEqual } from "../../questionnaire/definition/equal.ts";
import { type Happening, happeningOf } from "./happening.ts";
import { isOpen, type LeadOutcome, type LeadStep } from "./lead.ts";
import { type DiagnosticRecord, recordOf } from "./record.ts";

/** What is on screen of a run. */
export interface RunState extends InterviewContext {
  readonly lead: LeadStep;
}

/** A run as a whole, for another session to go on from: one with another definition, or in another load of the page. */
export interface Run extends RunState {
  /** Milliseconds since 1970: when it was begun, or until then first looked at. Null before that. */
  readonly startedAt: number | null;
  /** The result that was told last; null where an answer was taken back since. */
  readonly told: DiagnosticRecord | null;
  readonly draft: Session["draft"];
  /** What will become of the lead that is being sent. It lives no longer than its page. */
  readonly leaving: Promise<LeadOutcome> | null;
}

/** One person's run through a questionnaire. */
export interface Session {
  readonly definition: Definition;
  /** Where the run stands; the same object until something changes. */
  state(): RunState;
  /** All that there is of the run. */
  run(): Run;
  /** The question asked now, or gone back to; null where the interview has ended. */
  asked(): string | null;
  send(event: InterviewEvent): void;
  /** What is typed into the lead form so far, by field id; it is nobody's before it is sent. */
  draft: Readonly<Record<string, string>>;
  /** Says where the run stands with the lead form. Only the first that ends it is told. */
  setLead(step: Exclude<LeadStep, "sending">): void;
  /** A lead is being sent: its outcome says where the run stands then, and forgets what was typed once that is safe. */
  awaitLead(leaving: Promise<LeadOutcome>): void;
  /** The record of the interview; null while it has not ended. */
  record(): DiagnosticRecord | null;
  /** Calls back after every change of the state. Gives the function that ends this. */
  subscribe(listener: () => void): () => void;
  /**
   * Calls back with everything that happens, and first with what has happened already and nobody was told: bad
   * facts at the start, a result that needed no question. Gives the function that ends this.
   */
  listen(listener: (happening: Happening) => void): () => void;
}

/** Opens a session, to go on from what there is of a run. What does not fit the definition is left out, and told. */
export function openSession(definition: Definition, given: Partial<Run> = {}): Session {
  const ignored = misfits(definition, given);
  const machine = machineFor(definition);
  const actor = createActor(machine, { input: fittingOf(definition, given) }).start();
  if (given.begun) actor.send({ type: "begin" });
  if (given.revisiting) actor.send({ type: "goTo", question: given.revisiting });
  let leaving = given.leaving ?? null;
  const { lead = "asked" } = given;
  // Of what nobody waits for any more, nothing would ever come.
  const isStuck = lead === "sending" && !leaving;
  let state: RunState = { ...actor.getSnapshot().context, lead: isStuck ? "asked" : lead };
  const changes = new Set<() => void>();
  const change = (next: RunState) => {
    state = next;
    for (const tellChange of changes) tellChange();
  };
  const isFinished = () => actor.getSnapshot().hasTag("decided");

  const listeners = new Set<(happening: Happening) => void>();
  const untold: Happening[] = [];
  let isInUse = false;
  let startedAt = given.startedAt ?? null;
  let told = given.told ?? null;
  let finishedAt = told ? Date.parse(told.finishedAt) : 0;

  let failure: { readonly error: unknown } | null = null;
  const tell = (happening: Happening) => {
    if (listeners.size === 0) untold.push(happening);
    for (const listener of listeners) {
      try {
        listener(happening);
      } catch (error) {
        // One that fails must not keep the others from hearing; whoever sent is told in the end.
        failure ??= { error };
      }
    }
  };
  const throwFailure = () => {
    const failed = failure;
    failure = null;
    if (failed) throw failed.error;
  };
  const record = () => recordOf(definition, state, startedAt ?? finishedAt, finishedAt);
  /** Once for all that says the same: who goes back and answers as before has changed nothing. */
  const tellFinished = (at: number) => {
    if (!isFinished()) {
      told = null;
      return;
    }
    if (isEqual(record(), told)) return;
    finishedAt = at;
    told = record();
    tell({ type: "finished", record: told, at });
  };
  /** Views open sessions while they render, on a server too, where no clock may be read: time begins with the first use. */
  const start = () => {
    if (isInUse) return;
    isInUse = true;
    const at = Date.now();
    startedAt ??= at;
    if (ignored.length > 0) tell({ type: "ignored", misfits: ignored, at });
    // A result that was gone back from is still the one that was told.
    if (isFinished()) tellFinished(at);
    if (leaving) awaitLead(leaving);
  };

  function setLead(step: LeadStep): void {
    const before = state.lead;
    if (step === before) return;
    start();
    change({ ...state, lead: step });
    if (!isOpen(before) || step === "asked" || step === "sending" || step === "unknown") return;
    tell({ type: "lead", step, at: Date.now() });
    throwFailure();
  }

  function awaitLead(outcome: Promise<LeadOutcome>): void {
    leaving = outcome;
    setLead("sending");
    void outcome.then((step) => {
      // Perhaps somebody else has begun again meanwhile.
      if (leaving !== outcome) return;
      leaving = null;
      if (step !== "failed") session.draft = {};
      setLead(step);
    });
  }

  const waiting: InterviewEvent[] = [];
  const move = (event: InterviewEvent) => {
    start();
    const at = Date.now();
    const before = actor.getSnapshot().context;
    actor.send(fittingEvent(definition, event));
    const after = actor.getSnapshot().context;
    if (event.type === "know") {
      const late = misfits(definition, event);
      if (late.length > 0) tell({ type: "ignored", misfits: late, at });
    }
    if (after === before) return;
    const isAnew = event.type === "restart";
    if (isAnew) leaving = null;
    change({ ...after, lead: isAnew ? "asked" : state.lead });
    if (after.begun && !before.begun) {
      startedAt = at;
      tell({ type: "started", at });
    }
    const happening = happeningOf(event, after.revisiting, at);
    if (happening) tell(happening);
    if (after.answers !== before.answers || after.known !== before.known) tellFinished(at);
  };

  const session: Session = {
    definition,
    draft: given.draft ?? {},
    state: () => state,
    run: () => ({ ...state, startedAt, told, draft: session.draft, leaving }),
    record() {
      start();
      return isFinished() ? record() : null;
    },
    setLead,
    awaitLead,
    asked: () => placeOf(definition, state).question,
    send(event) {
      // Some types mean something to XState itself: they would stop or break the machine.
      if (!machine.events.includes(event.type)) return;
      waiting.push(event);
      // What a listener sends is handled once everybody has heard what it answers to.
      if (waiting.length > 1) return;
      for (let next = waiting[0]; next; next = waiting[0]) {
        try {
          move(next);
        } finally {
          waiting.shift();
        }
      }
      throwFailure();
    },
    subscribe(listener) {
      changes.add(listener);
      return () => changes.delete(listener);
    },
    listen(listener) {
      start();
      listeners.add(listener);
      for (const happening of untold.splice(0)) listener(happening);
      return () => listeners.delete(listener);
    },
  };
  return session;
}

function fittingEvent(definition: Definition, event: InterviewEvent): InterviewEvent {
  if (event.type !== "know") return event;
  return { ...event, known: fittingOf(definition, { known: event.known }).known };
}

import { createActor } from "xstate";
import { fittingOf, type Given, misfits } from "../../questionnaire/decision/answers.ts";
import {
  type InterviewContext,
  type InterviewEvent,
  machineFor,
} from "../../questionnaire/decision/machine.ts";
import { placeOf } from "../../questionnaire/decision/place.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import { isEqual } from "../../questionnaire/definition/equal.ts";
import { type Happening, happeningOf } from "./happening.ts";
import { isOpen, type LeadStep } from "./lead.ts";
import { type DiagnosticRecord, recordOf } from "./record.ts";

/** What is kept of a run. */
export interface RunState extends InterviewContext {
  readonly lead: LeadStep;
}

/** What a run can go on from: facts, and what was kept of it. */
export interface Earlier extends Given {
  /** Where it stood with the lead form; `"asked"` if left out. */
  readonly lead?: LeadStep;
  readonly draft?: Session["draft"];
}

/** One person's run through a questionnaire. */
export interface Session {
  readonly definition: Definition;
  /** What is kept of the run; the same object until something changes. */
  state(): RunState;
  /** The question asked now, or gone back to; null where the interview has ended. */
  asked(): string | null;
  send(event: InterviewEvent): void;
  /** What is typed into the lead form so far, by field id; it is nobody's before it is sent. */
  draft: Readonly<Record<string, string>>;
  /** Says where the run stands with the lead form. Only the first that ends it is told. */
  setLead(step: LeadStep): void;
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

/** Opens a session. What does not fit the definition is left out, and told. */
export function openSession(definition: Definition, given: Earlier = {}): Session {
  const ignored = misfits(definition, given);
  const machine = machineFor(definition);
  const actor = createActor(machine, { input: fittingOf(definition, given) }).start();
  let state: RunState = { ...actor.getSnapshot().context, lead: given.lead ?? "asked" };
  const changes = new Set<() => void>();
  const change = (next: RunState) => {
    state = next;
    for (const tellChange of changes) tellChange();
  };
  const isFinished = () => actor.getSnapshot().hasTag("decided");

  const listeners = new Set<(happening: Happening) => void>();
  const untold: Happening[] = [];
  let startedAt: number | null = null;
  let finishedAt = 0;
  let told: DiagnosticRecord | null = null;

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
    if (startedAt !== null) return;
    startedAt = Date.now();
    if (ignored.length > 0) tell({ type: "ignored", misfits: ignored, at: startedAt });
    tellFinished(startedAt);
  };

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
    change({ ...after, lead: event.type === "restart" ? "asked" : state.lead });
    if (after.begun && !before.begun) {
      startedAt = at;
      tell({ type: "started", at });
    }
    const happening = happeningOf(event, after.revisiting, at);
    if (happening) tell(happening);
    if (after.answers !== before.answers || after.known !== before.known) tellFinished(at);
  };

  return {
    definition,
    draft: given.draft ?? {},
    state: () => state,
    record() {
      start();
      return isFinished() ? record() : null;
    },
    setLead(step) {
      const before = state.lead;
      if (step === before) return;
      start();
      change({ ...state, lead: step });
      if (!isOpen(before) || step === "asked" || step === "sending" || step === "unknown") return;
      tell({ type: "lead", step, at: Date.now() });
      throwFailure();
    },
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
}

function fittingEvent(definition: Definition, event: InterviewEvent): InterviewEvent {
  if (event.type !== "know") return event;
  return { ...event, known: fittingOf(definition, { known: event.known }).known };
}

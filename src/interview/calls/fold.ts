import { type Call, type Change, isOfSuggestion, type Kept } from "./call.ts";
import { Changes } from "./changes.ts";
import { lastMoment, readKept } from "./readKept.ts";

/**
 * The call that the changes kept of it come to; null where nothing is kept. Under each name the latest change counts.
 * Whatever is no change that this version knows is passed over, since storage and files are not to be trusted; ids such
 * as `constructor` are ids like any other.
 */
export function callFrom(id: string, kept: readonly Kept[]): Call | null {
  const changes = sound(kept).of(id);
  return changes.length === 0 ? null : folded(id, changes);
}

/** Calls from the changes of any number of them, the ones started last first. */
export function callsFrom(all: readonly Kept[]): Call[] {
  return callsIn(sound(all));
}

/** The same from changes that were checked. */
export function callsIn(changes: Changes): Call[] {
  return changes
    .calls()
    .map((id) => folded(id, changes.of(id)))
    .sort((a, b) => b.startedAt - a.startedAt || (a.id < b.id ? -1 : 1));
}

/**
 * Changes that are made now, to be kept: later than all before, also where the clock was set back, since the later one
 * counts and a destination takes a call once for each time that it was changed.
 * @param before what is kept of the call; nothing where it begins
 */
export function keptNow(id: string, before: readonly Kept[], changes: readonly Change[]): Kept[] {
  const last = before.reduce((latest, { at }) => Math.max(latest, at), -1);
  const at = Math.min(lastMoment, Math.max(Date.now(), last + 1));
  return changes.map((change) => ({ call: id, change, at }));
}

function sound(kept: readonly Kept[]): Changes {
  return new Changes(kept.flatMap((raw) => readKept(raw) ?? []));
}

function folded(id: string, changes: readonly Kept[]): Call {
  const first = changes.reduce((least, { at }) => Math.min(least, at), lastMoment);
  return changes.reduce(changed, blank(id, first));
}

function blank(id: string, startedAt: number): Call {
  return {
    id,
    questionnaire: { id: "", version: "" },
    account: "",
    begunFor: "",
    rep: "",
    person: { role: "", name: "" },
    startedAt,
    changedAt: 0,
    endedAt: null,
    firstEndedAt: null,
    context: null,
    known: Object.create(null),
    website: null,
    answers: Object.create(null),
    unanswered: [],
    note: "",
    notes: Object.create(null),
    signals: Object.create(null),
    committee: Object.create(null),
    learned: Object.create(null),
    steps: Object.create(null),
    mails: Object.create(null),
    suggestions: Object.create(null),
    overrule: null,
    goesOn: false,
    outcome: null,
  };
}

function changed(call: Call, { change, at }: Kept): Call {
  const changedAt = isOfSuggestion(change) ? call.changedAt : Math.max(call.changedAt, at);
  return { ...call, ...effectOf(call, change, at), changedAt };
}

function effectOf(call: Call, change: Change, at: number): Partial<Call> {
  switch (change.name) {
    case "about":
      return change.value;
    case "account":
      return { account: change.value };
    case "role":
      return { person: { ...call.person, role: change.value } };
    case "person":
      return { person: { ...call.person, name: change.value } };
    case "note":
      return { note: change.value };
    case "overrule":
      return { overrule: change.value };
    case "goes-on":
      return { goesOn: change.value };
    case "outcome":
      return { outcome: change.value };
    case "ended":
      return { endedAt: change.value ? at : null };
    case "first-ended":
      return { firstEndedAt: at };
    case "context":
      return { context: change.value };
    case "website":
      return { website: change.value };
    default:
      return effectOn(call, change, at);
  }
}

/** The effect of a change whose name says what of the call it is about: a question, or a position of a segment. */
function effectOn(call: Call, { name, value }: Change, at: number): Partial<Call> {
  const [kind, id = "", part = ""] = name.split(" ");
  const position = Number(part);
  switch (kind) {
    case "known":
      return { known: withEntry(call.known, id, value as ValueOf<"known">) };
    case "answer":
      return answered(call, id, value as ValueOf<"answer">);
    case "note":
      return { notes: withEntry(call.notes, id, value === "" ? null : { text: `${value}`, at }) };
    case "signal":
      return { signals: withEntry(call.signals, id, ticked(call.signals[id], position, value)) };
    case "committee": {
      const members = withEntry(call.committee[id], part, value as ValueOf<"committee">);
      return { committee: withEntry(call.committee, id, members) };
    }
    case "learned": {
      const learned = withEntry(call.learned[id], part, value as ValueOf<"learned">);
      return { learned: withEntry(call.learned, id, learned) };
    }
    case "mail":
      return { mails: withEntry(call.mails, id, value as ValueOf<"mail">) };
    case "suggestion": {
      const quotes = withEntry(call.suggestions[id], part, value as ValueOf<"suggestion">);
      return { suggestions: withEntry(call.suggestions, id, quotes) };
    }
    case "step": {
      const steps = withEntry(call.steps[id], part, value as ValueOf<"step">);
      return { steps: withEntry(call.steps, id, steps) };
    }
    default:
      return {};
  }
}

/** What changes of one kind hold. */
type ValueOf<Kind extends string> = Extract<
  Change,
  { readonly name: `${Kind} ${string}` }
>["value"];

function answered(call: Call, id: string, value: ValueOf<"answer">): Partial<Call> {
  const others = call.unanswered.filter((question) => question !== id);
  const answer = value === null || value === "unanswered" ? null : value.answer;
  return {
    answers: withEntry(call.answers, id, answer),
    unanswered: value === "unanswered" ? [...others, id].sort() : others,
  };
}

function ticked(positions: readonly number[] = [], position: number, isSeen: unknown): number[] {
  const others = positions.filter((other) => other !== position);
  return isSeen ? [...others, position].sort((a, b) => a - b) : others;
}

/**
 * The record with a value under a key, or without the key: it is this fold's own, and a copy for each of very many
 * changes would take forever. No record has a prototype, which a key could name.
 */
function withEntry<T>(
  record: Readonly<Record<string, T>> | undefined,
  key: string,
  value: T | null,
): Readonly<Record<string, T>> {
  const entries: Record<string, T> = record ?? Object.create(null);
  if (value === null) delete entries[key];
  else entries[key] = value;
  return entries;
}

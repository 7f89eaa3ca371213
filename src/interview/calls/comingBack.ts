import type { Definition } from "../../questionnaire/definition/definition.ts";
import { hasOthersFacts, sameName } from "./account.ts";
import type { Call, Change } from "./call.ts";
import { knownOfAccount } from "./fromWebsite.ts";
import { isOfAnother } from "./givenBy.ts";

/** What there is of an account when a call with it begins. */
export interface ComingBack {
  /** Calls that were not ended, the one started last first. */
  readonly unfinished: readonly Call[];
  /** What makes the facts of the account known in this call; empty where there is nothing to make known. */
  readonly facts: readonly Change[];
  /** The call with them that was ended, where this one begins since it was; null for none. */
  readonly ended: Call | null;
}

const nothing: ComingBack = { unfinished: [], facts: [], ended: null };

/** Of one account, more than that says nothing. */
const most = 3;

/**
 * What there is to go on with where a call is about to begin with an account: nothing once something is said in it.
 *
 * @param calls all that are kept, the ones started last first
 * @param left the id of the call in whose place this one begins, since it was ended
 */
export function comingBack(
  definition: Definition,
  call: Call,
  calls: readonly Call[],
  left: string | null = null,
): ComingBack {
  if (!isBlank(call)) return nothing;
  const ended = calls.find(({ id, endedAt }) => id === left && endedAt !== null) ?? null;
  if (call.account.trim() === "") return { ...nothing, ended };
  const others = calls.filter(
    (other) =>
      other.id !== call.id &&
      sameName(other.account, call.account) &&
      !isOfAnother(definition, other),
  );
  const withThem = others.filter(
    ({ person }) => call.person.name.trim() === "" || sameName(person.name, call.person.name),
  );
  const source = others.find((other) => !hasOthersFacts(other) && isKnown(other));
  return {
    unfinished: withThem
      .filter((other) => other.endedAt === null && !isBlank(other))
      .slice(0, most),
    facts: source ? factsOf(source, call) : [],
    ended,
  };
}

/** Tells whether nothing was said, noted or done in a call yet; whom it is with and what was known counts as nothing. */
function isBlank(call: Call): boolean {
  const { answers, notes, signals, committee, learned, steps, mails } = call;
  const parts = [answers, notes, signals, committee, learned, steps, mails, call.unanswered];
  return (
    parts.every((part) => Object.keys(part).length === 0) &&
    call.note.trim() === "" &&
    call.overrule === null &&
    !call.goesOn &&
    call.endedAt === null
  );
}

/** Tells whether nothing of a call would be missed but the name of its account. */
export function holdsOnlyAccount(call: Call): boolean {
  const { person, known, suggestions } = call;
  const words = person.name + person.role;
  const others = Object.keys(known).length + Object.keys(suggestions).length;
  return isBlank(call) && words.trim() === "" && others === 0;
}

function isKnown(call: Call): boolean {
  return Object.keys(knownOfAccount(call)).length > 0 || call.context !== null;
}

/** What of another call with the account is news to this one. */
function factsOf(other: Call, call: Call): Change[] {
  const { context } = other;
  const isOwn = context !== null && sameName(context.account, call.account);
  return [
    ...Object.entries(knownOfAccount(other))
      .filter(([id]) => !Object.hasOwn(call.known, id))
      .map(([id, value]): Change => ({ name: `known ${id}`, value })),
    ...(isOwn && call.context === null ? [{ name: "context" as const, value: context }] : []),
  ];
}

import { sameName } from "../../interview/calls/account.ts";
import type { HandedCall } from "../consoleHost/protocol.ts";
import type { Handed } from "./handed.ts";

/** Which call is open on the page, and which one waits. */
export interface Openings {
  readonly open: Handed;
  /** Somebody else's call that was handed over. */
  readonly offered: Handed | null;
  /** Whether the rep is asked about that; until then nobody knows whether a call goes on. */
  readonly isAsked: boolean;
  /** Whether somebody is in the middle of the open call; null while that is looked up. */
  readonly isRunning: boolean | null;
  /** Whether nothing of what was handed over last could be read. */
  readonly isUnreadable: boolean;
}

export type Opening =
  /** Something was handed over; null where it could not be read. */
  | { readonly do: "take"; readonly handed: Handed | null }
  /** What the console says of the call that is open in it. */
  | { readonly do: "running"; readonly isRunning: boolean | null }
  /** The rep says so. */
  | { readonly do: "open" }
  | { readonly do: "stay" };

const nobody: Handed = { call: {}, leftOut: [] };

/** The page with a call that its address hands over, or that it had before it was loaded again. */
export function openingsOf(open: Handed | null, offered: Handed | null = null): Openings {
  return {
    open: open ?? nobody,
    offered,
    isAsked: offered !== null,
    isRunning: null,
    isUnreadable: open === null,
  };
}

/**
 * Of whom a call is with already, what is handed over is added; somebody else's call is opened at once where no call goes
 * on, and else once the rep says so. Nothing takes a call off the screen, nor one that waits but another that can be opened.
 */
export function opened(now: Openings, opening: Opening): Openings {
  switch (opening.do) {
    case "take":
      return settled(taken(now, opening.handed));
    case "running":
      return settled({ ...now, isRunning: opening.isRunning });
    case "open":
      return now.offered ? turnedTo(now, now.offered) : now;
    case "stay":
      return { ...now, offered: null, isAsked: false };
  }
}

function taken(now: Openings, handed: Handed | null): Openings {
  const isEmpty = handed !== null && Object.keys(handed.call).length === 0;
  // Nobody says anything of anybody.
  if (isEmpty && handed.leftOut.length === 0) return now;
  if (handed === null || isEmpty) return { ...now, isUnreadable: true };
  const heard = { ...now, isUnreadable: false };
  const { call } = now.open;
  if (!isSame(call, handed.call)) return { ...heard, offered: handed, isAsked: false };
  if (namelessSubject(call) !== null) return heard;
  return { ...heard, open: { call: withMore(call, handed.call), leftOut: handed.leftOut } };
}

/** Decides on what was handed over as soon as it is known whether a call goes on. */
function settled(now: Openings): Openings {
  const { offered, isAsked, isRunning } = now;
  if (!offered || isAsked || isRunning === null) return now;
  return isRunning ? { ...now, isAsked: true } : turnedTo(now, offered);
}

function turnedTo(now: Openings, open: Handed): Openings {
  return { ...now, open, offered: null, isAsked: false, isRunning: null };
}

/** A call with more of the same person. Written otherwise, their names would be another call's. */
function withMore(open: HandedCall, more: HandedCall): HandedCall {
  const { account, person } = open;
  const known = { ...open.known, ...more.known };
  const suggestions = withMoreSuggestions(open.suggestions, more.suggestions);
  return {
    ...open,
    ...more,
    ...(account !== undefined && { account }),
    ...(person !== undefined && { person }),
    ...(Object.keys(known).length > 0 && { known }),
    ...(suggestions !== undefined && { suggestions }),
  };
}

type Suggestions = HandedCall["suggestions"];

/** Of one answer the quote that came first stays. */
function withMoreSuggestions(before: Suggestions, more: Suggestions): Suggestions {
  if (!Array.isArray(before) || !Array.isArray(more)) return more ?? before;
  const answerOf = (one: unknown) => {
    const { question, option } = Object(one) as Record<string, unknown>;
    return JSON.stringify([question, option]);
  };
  const there = new Set(before.map(answerOf));
  return [...before, ...more.filter((one) => !there.has(answerOf(one)))];
}

/**
 * What tells a call of nobody named from others: all that was handed over with it, since it could be of anybody. Null where
 * somebody is named.
 */
export function namelessSubject(call: HandedCall): string | null {
  const { account = "", person = "" } = call;
  return `${account}${person}`.trim() === "" ? JSON.stringify(call) : null;
}

/** Tells whether two are of one account and one person in it. */
function isSame(one: HandedCall, other: HandedCall): boolean {
  return (
    namelessSubject(one) === namelessSubject(other) &&
    sameName(one.account ?? "", other.account ?? "") &&
    sameName(one.person ?? "", other.person ?? "")
  );
}

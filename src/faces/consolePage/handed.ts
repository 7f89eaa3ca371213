import * as z from "zod/mini";
import { contextOf } from "../../interview/calls/context.ts";
import type { HandedCall } from "../consoleHost/protocol.ts";

/** What of a call that was handed over is taken, and what is not: names of parts, such as `known.colour`. */
export interface Handed {
  readonly call: HandedCall;
  readonly leftOut: readonly string[];
}

/** How long all of it may be as JSON, in characters: a record of a long interview, and a context. */
const longest = 100_000;
/** How many entries there may be by question. */
const most = 100;

const line = z.string().check(z.maxLength(200));
const name = z.string().check(z.regex(/^\S{1,100}$/));
const answer = z.union([name, z.array(name).check(z.maxLength(20))]);

const parts: Readonly<Record<string, z.ZodMiniType>> = {
  account: line,
  person: line,
  role: line,
  rep: line,
  language: z.string().check(z.regex(/^[A-Za-z0-9-]{2,35}$/)),
  suggestions: z.union([z.string(), z.array(z.unknown())]),
  context: z.custom((raw) => contextOf(raw) !== null),
} satisfies Partial<Record<keyof HandedCall, z.ZodMiniType>>;

const interview = { interview: line, questionnaire: line };
const answered = z.union([answer, z.object({ options: z.array(name).check(z.maxLength(20)) })]);
const fact = z.union([answer, z.number()]);

/** Reads what was handed over, a part at a time; null where it is nothing that could be read. It never throws. */
export function readHanded(raw: unknown): Handed | null {
  const given = copyOf(raw);
  if (!given) return null;
  const leftOut: string[] = [];
  const call = taken(given, leftOut, (part, value) => {
    if (part === "known") return entries(value, fact, "known", leftOut);
    if (part === "website") return website(value, leftOut);
    // The reply as a model gives it.
    if (part === "suggestions") value = objectIn(value)?.["suggestions"] ?? value;
    return Object.hasOwn(parts, part) ? parts[part]?.safeParse(value).data : undefined;
  });
  return { call, leftOut };
}

function website(raw: unknown, leftOut: string[]): unknown {
  const given = objectIn(raw);
  if (!given || !objectIn(given.answers)) return undefined;
  // A whole record has much that says nothing here.
  const known = Object.entries(interview).flatMap(([part, schema]) => {
    const { success, data } = schema.safeParse(given[part]);
    return success ? [[part, data]] : [];
  });
  return {
    ...Object.fromEntries(known),
    answers: entries(given.answers, answered, "website.answers", leftOut),
    ...(objectIn(given.facts) && {
      facts: entries(given.facts, z.object({ value: fact }), "website.facts", leftOut),
    }),
  };
}

/** What of entries by question fits; of those that don't, the names are told. */
function entries(raw: unknown, schema: z.ZodMiniType, of: string, leftOut: string[]): unknown {
  const given = objectIn(raw);
  if (!given) return undefined;
  const all = Object.entries(given);
  if (all.length > most) leftOut.push(`${of}: ${all.length - most}`);
  const names: string[] = [];
  const fitting = taken(Object.fromEntries(all.slice(0, most)), names, (id, value) =>
    name.safeParse(id).success ? schema.safeParse(value).data : undefined,
  );
  for (const id of names) leftOut.push(`${of}.${id}`);
  return fitting;
}

/** The parts that reading gives something for; the names of all others go to those that are left out. */
function taken(
  given: Readonly<Record<string, unknown>>,
  leftOut: string[],
  read: (part: string, value: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([part, value]) => {
      const fitting = part === "__proto__" ? undefined : read(part, value);
      if (fitting === undefined) leftOut.push(part);
      return fitting === undefined ? [] : [[part, fitting]];
    }),
  );
}

/** Plain data, whatever a message or an address held. */
function copyOf(raw: unknown): Readonly<Record<string, unknown>> | null {
  try {
    const json = JSON.stringify(raw);
    return json.length > longest ? null : objectIn(JSON.parse(json));
  } catch {
    return null;
  }
}

function objectIn(raw: unknown): Readonly<Record<string, unknown>> | null {
  const isObject = typeof raw === "object" && raw !== null && !Array.isArray(raw);
  return isObject ? (raw as Readonly<Record<string, unknown>>) : null;
}

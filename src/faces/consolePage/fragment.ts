import { factOf } from "../../interview/session/addressFacts.ts";

/**
 * What an address hands over behind its `#`, which no server gets to see:
 * `#account=Acme&person=Ada&known.employees=120&website.answers.late=stop&context.deal=4711`, or a part whole as JSON:
 * `#website={…}`. Anything can stand there; null where there is nothing.
 */
export function handedIn(fragment: string): unknown {
  const given = [...new URLSearchParams(fragment.replace(/^#/, ""))];
  if (given.length === 0) return null;
  const whole = Object.create(null) as Branch;
  for (const [path, value] of given) put(whole, path.split("."), value);
  return whole;
}

interface Branch {
  [name: string]: Branch | unknown;
}

/** Options and facts may be several with commas between; all else is text. */
const several = /^(known|website\.answers)\./;

function put(whole: Branch, [first = "", ...rest]: readonly string[], value: string): void {
  let at = whole;
  const path = [first, ...rest];
  for (const name of path.slice(0, -1)) {
    const inside = at[name];
    if (!isBranch(inside)) at[name] = Object.create(null);
    at = at[name] as Branch;
  }
  const isListed = several.test(path.join("."));
  at[path.at(-1) ?? ""] = isListed ? factOf(value) : (jsonIn(value) ?? value);
}

function isBranch(value: unknown): value is Branch {
  return typeof value === "object" && value !== null;
}

function jsonIn(value: string): unknown {
  if (!value.startsWith("{")) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

import { isPart } from "./part.ts";

/** Gives what is taken of the value of a setting, or tells what is wrong with it. */
export type Setting = (value: unknown, tell: (wrong: string) => void) => unknown;

const mostFields = 1000;

export function mustBe(test: (value: unknown) => boolean, wanted: string): Setting {
  return (value, tell) => (test(value) ? value : tell(`must be ${wanted}`));
}

export function mustMatch(pattern: RegExp, wanted: string): Setting {
  return mustBe((value) => typeof value === "string" && pattern.test(value), wanted);
}

/** An address, made whole; none that no page should send to. Browsers don't fetch addresses with user info. */
export const address: Setting = (value, tell) =>
  wholeAddress(value) ?? tell("must be an http or https address");

function wholeAddress(value: unknown): string | null {
  // An empty one would be the address of the page itself.
  if (typeof value !== "string" || !value.trim()) return null;
  try {
    const { protocol, username, password, href } = new URL(value, globalThis.document?.baseURI);
    return /^https?:$/.test(protocol) && !username && !password ? href : null;
  } catch {
    return null;
  }
}

/** What fills each field of a form. */
export function fields(value: unknown, tell: (wrong: string) => void): unknown {
  if (!isObject(value)) return tell("must be an object: what fills each field");
  const all = Object.entries(value);
  if (all.length === 0 || all.length > mostFields) return tell(`must have 1 to ${mostFields}`);
  const [name] = all.find(([, part]) => !isPart(part)) ?? [];
  if (name === undefined) return value;
  return tell(`has for “${name}” no part, such as "lead.email" or "segment"`);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

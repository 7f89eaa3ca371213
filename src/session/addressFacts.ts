import type { Known } from "../definition/definition.ts";

/**
 * What a page's address says is known: `?employees=120&plan=pro`, numbers and ids of options, several of them with
 * commas. Only the parameters named are looked at, since anybody can write an address.
 */
export function factsIn(address: URLSearchParams, names: Iterable<string>): Known {
  const facts: [string, string | readonly string[] | number][] = [];
  for (const name of names) {
    const value = address.get(name);
    if (value !== null) facts.push([name, factOf(value)]);
  }
  return Object.fromEntries(facts);
}

/** A fact written as text. */
export function factOf(value: string): string | readonly string[] | number {
  const number = Number(value);
  if (value.trim() !== "" && Number.isFinite(number)) return number;
  return value.includes(",") ? value.split(",") : value;
}

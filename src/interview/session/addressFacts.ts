import type { Known } from "../../questionnaire/definition/definition.ts";

/**
 * What a page's address says is known: `?employees=120&plan=pro`, numbers and ids of options, several of them with
 * commas. Only the parameters named are looked at, since anybody can write an address.
 */
export function factsIn(address: URLSearchParams, names: Iterable<string>): Known {
  const facts: [string, string | readonly string[]][] = [];
  for (const name of names) {
    const value = address.get(name);
    if (value !== null) facts.push([name, factOf(value)]);
  }
  return Object.fromEntries(facts);
}

/** A fact written as text: ids have a letter, so where there is none a comma belongs to a number. */
export function factOf(value: string): string | readonly string[] {
  return /[a-z]/i.test(value) && value.includes(",") ? value.split(",") : value;
}

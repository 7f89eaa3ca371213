import {
  type Definition,
  languagesOf,
  type Text,
} from "../../../questionnaire/definition/definition.ts";
import { Place } from "../../../questionnaire/definition/place.ts";
import type { Path } from "../../../questionnaire/definition/problem.ts";
import { textPlaces } from "../../../questionnaire/definition/texts.ts";
import { addressOf } from "../document/address.ts";

/** One text of a questionnaire, in the language it is translated from and the one it is translated to. */
export interface Unit {
  /** What it goes by outside, whatever moves: see `addressOf`. */
  readonly address: string;
  readonly path: Path;
  readonly text: Text;
  /** Blank where there is nothing in that language. */
  readonly source: string;
  readonly target: string;
  readonly state: State;
}

/**
 * Outdated: the source was changed since, and the translation was not. Same: both say the same, as texts do that took
 * another language's words when theirs became the first.
 */
export type State = "missing" | "same" | "outdated" | "translated";

/** The languages of a translation. */
export interface Languages {
  readonly source: string;
  readonly target: string;
}

/**
 * Every text of a questionnaire, in its order.
 *
 * @param baseline an earlier version, to tell which translations are outdated
 */
export function unitsOf(
  definition: Definition,
  { source, target }: Languages,
  baseline?: Definition,
): readonly Unit[] {
  const before = new Map(
    baseline && unitsOf(baseline, { source, target }).map((unit) => [unit.address, unit]),
  );
  const [first] = languagesOf(definition);
  return [...textPlaces(new Place(definition))].map(({ path, value }) => {
    const text = value as Text;
    const words = { source: textIn(text, source, first), target: textIn(text, target, first) };
    const address = addressOf(definition, path);
    return { address, path, text, ...words, state: stateOf(words, before.get(address)) };
  });
}

export function isSamePath(one: Path, other: Path): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function isBlank(words: string): boolean {
  return words.trim() === "";
}

/** A plain string is in the questionnaire's first language. */
function textIn(text: Text, language: string, first: string): string {
  if (typeof text === "string") return language === first ? text : "";
  return (Object.hasOwn(text, language) && text[language]) || "";
}

function stateOf(
  { source, target }: { source: string; target: string },
  before: Unit | undefined,
): State {
  // Of nothing there is no translation to miss.
  if (isBlank(target)) return isBlank(source) ? "translated" : "missing";
  if (source === target) return "same";
  // What had no source yet was translated from nothing that could have changed.
  const isOutdated =
    before && !isBlank(before.source) && before.target === target && before.source !== source;
  return isOutdated ? "outdated" : "translated";
}

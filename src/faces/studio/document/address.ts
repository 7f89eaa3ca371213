import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { Place } from "../../../questionnaire/definition/place.ts";
import type { Path } from "../../../questionnaire/definition/problem.ts";

/**
 * What a place is called in files for translators: its keys, with ids for what has one, as in
 * `questions.late.options.stop.text`. So it stays the same when questions are moved. Only letters, digits, hyphens and
 * full stops stand in it, so it can be an XLIFF id.
 */
export function addressOf(definition: Definition, path: Path): string {
  const steps = path.map((step, at) => {
    const id = typeof step === "number" && idAt(definition, path.slice(0, at + 1));
    return id || `${step}`;
  });
  return steps.join(".");
}

/** One step on the way to a place: a key, and of a list also which item, counted from 1, and what that is called. */
export interface Crumb {
  readonly key: string;
  readonly item?: number;
  readonly id?: string;
}

/** The way to a place, for people: the view has the words for the keys. */
export function crumbsOf(definition: Definition, path: Path): readonly Crumb[] {
  const steps = path.map((step, at) => ({
    step,
    within: path.slice(0, at + 1),
    next: path[at + 1],
  }));
  return steps.flatMap(({ step, within, next }): Crumb[] => {
    if (typeof step === "number") return [];
    if (typeof next !== "number") return [{ key: step }];
    const id = idAt(definition, [...within, next]);
    return [{ key: step, item: next + 1, ...(id && { id }) }];
  });
}

function idAt(definition: Definition, path: Path): string | undefined {
  const place = path.reduce<Place>(
    (place, step) => (typeof step === "number" ? place.item(step) : place.get(step)),
    new Place(definition),
  );
  return place.get("id").string();
}

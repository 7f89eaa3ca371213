import { type Definition, read } from "../../../src/index.ts";

/** The definition that a questionnaire's JSON is read to; throws where it can't be. */
export function definitionOf(source: object): Definition {
  const reading = read(JSON.stringify(source));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2));
  return reading.definition;
}

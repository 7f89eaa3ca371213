import type { OwnWords } from "../../language/words/visitor.en.ts";
import type { Definition, Known } from "../../questionnaire/definition/definition.ts";

/** Attributes as properties: frameworks set these wherever an element has them. Null takes an attribute away. */
export interface Reflected {
  src: string | null;
  language: string | null;
  knownFromAddress: string | null;
  resume: string | null;
  deliver: string | null;
  analytics: string | null;
  allowPrivate: boolean;
  frameParent: string | null;
  campaign: string | null;
  unfinished: string | null;
}

/** What scripts alone set on an element. */
export interface Properties {
  /** A questionnaire as `read` gives it, in place of one from an address. */
  definition: Definition | null;
  /** What the page knows, by question id; it counts before `data-known` and the address. */
  known: Known;
  /** Where results go, in place of the attributes `deliver` and `destinations`; functions too. */
  destinations: readonly unknown[] | null;
  /** Words of the page's own, by language. */
  words: OwnWords;
  /** Called with what happens as analytics libraries want it: `(name, properties) => analytics.track(name, properties)`. */
  track: ((event: string, properties: object) => void) | null;
}

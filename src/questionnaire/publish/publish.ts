import type { Definition } from "../definition/definition.ts";
import { read } from "../definition/read.ts";
import { type CodeMap, codesFor, type Random } from "./codes.ts";
import { type Languages, publicForm } from "./publicForm.ts";
import { type Refusal, refusalsOf } from "./refusal.ts";

export interface PublishOptions {
  /** Those that go out, the default one first. */
  readonly languages: Languages;
  /** The map that the last publishing gave. Without it every code is a new one. */
  readonly codes?: CodeMap;
  /** Where codes come from; the browser's or Node's own source of chance if left out. */
  readonly random?: Random;
}

/** What came of publishing: a form that anybody may read, with the map to keep; or why there is none. */
export type Publishing =
  | { readonly ok: true; readonly definition: Definition; readonly codes: CodeMap }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * Makes the public form of a questionnaire. It decides exactly as its source does, with an opaque code in place of each
 * segment's id, and holds nothing that is for the sales team.
 */
export function publish(
  definition: Definition,
  { languages: [first, ...others], codes: earlier, random = randomBytes }: PublishOptions,
): Publishing {
  const languages: Languages = [first, ...new Set(others.filter((tag) => tag !== first))];
  const refusals = refusalsOf(definition, languages, earlier);
  if (refusals.length > 0) return { ok: false, refusals };

  const codes = codesFor(definition, earlier, random);
  const form = publicForm(definition, languages, (segment) => codes.codes[segment] as string);
  const reading = read(JSON.stringify(form));
  if (!reading.ok) throw new Error(`No published form: ${JSON.stringify(reading.problems)}`);
  return { ok: true, definition: reading.definition, codes };
}

/**
 * The text of a published form, as small as it gets: what goes on the website, as a file or in a script of the page, which
 * no text in it can end.
 */
export function publicText(published: Definition): string {
  return JSON.stringify(published).replaceAll("<", "\\u003c");
}

function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}

import { type Definition, languagesOf, type Text } from "./definition.ts";
import { Place } from "./place.ts";
import type { Path } from "./problem.ts";
import { textPlaces } from "./texts.ts";

/** Something that is still to be written, and what stands in its place until then. */
export interface Placeholder {
  readonly path: Path;
  /** The language that it is in; a link is the same in each, and a name has none. */
  readonly language?: string;
  readonly is: "text" | "link" | "name";
  /** Whether visitors would read it. */
  readonly isPublic: boolean;
}

/**
 * Whether words only say what belongs in their place: they stand wholly in square brackets. An interval of numbers does
 * too, and is none.
 */
function isPlaceholder(words: string): boolean {
  const said = words.trim();
  return said.startsWith("[") && endOfBrackets(said) === said.length && /\p{L}/u.test(said);
}

/** Where the bracket closes that a text begins with; "[One] or [other]" goes on from there. */
function endOfBrackets(text: string): number {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "[") open++;
    else if (text[at] === "]" && --open === 0) return at + 1;
  }
  return -1;
}

/** All of a questionnaire that is still to be written. */
export function* placeholdersIn(definition: Definition): Generator<Placeholder> {
  const [first] = languagesOf(definition);
  const root = new Place(definition);
  for (const { value, path } of textPlaces(root)) {
    const text = value as Text;
    const isPublic = !path.includes("rep");
    if (typeof text === "string") {
      if (isPlaceholder(text)) yield { path, language: first, is: "text", isPublic };
      continue;
    }
    for (const [language, words] of Object.entries(text)) {
      if (!isPlaceholder(words)) continue;
      yield { path: [...path, language], language, is: "text", isPublic };
    }
  }
  for (const { value, path } of publicLinks(root)) {
    if (isNobodys(value as string)) yield { path, is: "link", isPublic: true };
  }
  const names = root.get("examples").items();
  for (const { value, path } of [
    root.get("rep").get("owner"),
    ...names.map((example) => example.get("name")),
  ]) {
    if (isPlaceholder(`${value ?? ""}`)) yield { path, is: "name", isPublic: false };
  }
}

/** The links that visitors can follow. */
function publicLinks(root: Place): readonly Place[] {
  const actions = root
    .get("segments")
    .items()
    .map((segment) => segment.get("visitor").get("action").get("url"));
  const all = [...actions, root.get("capture").get("consent").get("url")];
  return all.filter((link) => link.exists());
}

/** Whether a link leads to an address that is kept free for examples, so that nobody can have a page there. */
export function isNobodys(link: string): boolean {
  const host = /^(?:https?:\/\/|mailto:[^?]*@)([^/?#:]*)/i.exec(link)?.[1] ?? "";
  return /(?:^|\.)example(?:\.(?:com|net|org))?$/i.test(host);
}

import {
  languagesOf,
  type Playbook,
  type SegmentRep,
  type Text,
} from "../../questionnaire/definition/definition.ts";
import { strayIn } from "../../questionnaire/definition/invisible.ts";
import { Place } from "../../questionnaire/definition/place.ts";
import type { Path } from "../../questionnaire/definition/problem.ts";
import { textPlaces } from "../../questionnaire/definition/texts.ts";
import type { Proof } from "../shares.ts";
import type { Found } from "./finding.ts";

/** Texts that are missing, or blank, in a language that the questionnaire says it speaks. */
export function* findTexts({ definition }: Proof): Generator<Found> {
  const all = languagesOf(definition);
  const [first, ...others] = all;
  for (const { value, path } of textPlaces(new Place(definition))) {
    const text = value as string | Readonly<Record<string, string>>;
    const has = (language: string) =>
      typeof text === "string" ? language === first : Object.hasOwn(text, language);
    const languages = others.filter((language) => !has(language));
    if (languages.length > 0) yield { code: "text-missing", path, figures: { languages } };
    // What is blank in each language has nothing to be translated.
    if (typeof text === "string" || isEmpty(text)) continue;
    for (const language of all) {
      if (!has(language) || !isEmpty(text[language])) continue;
      const figures = { languages: [language], because: "blank" } as const;
      yield { code: "text-missing", path: [...path, language], figures };
    }
  }
}

/** Characters in texts that nobody sees, and that have no business there. */
export function* findInvisible({ definition }: Proof): Generator<Found> {
  for (const { value, path } of textPlaces(new Place(definition))) {
    const text = value as Text;
    const all: [string, Path][] =
      typeof text === "string"
        ? [[text, path]]
        : Object.entries(text).map(([language, words]) => [words, [...path, language]]);
    for (const [words, path] of all) {
      const invisible = strayIn(words);
      if (invisible) yield { code: "invisible-character", path, figures: { invisible } };
    }
  }
}

/** Playbooks with nothing in one of their parts, and playbooks that say what an earlier one says. */
export function* findPlaybooks({ definition }: Proof): Generator<Found> {
  const seen = new Map<string, string>();
  for (const [index, { id, rep }] of definition.segments.entries()) {
    if (!rep) continue;
    const path = ["segments", index, "rep", "playbook"];
    for (const part of emptyParts(rep)) {
      yield {
        code: "playbook-part-empty",
        path: [...path, ...part],
        figures: { segments: [id] },
      };
    }
    const words = wordsOf(rep.playbook);
    const same = seen.get(words);
    if (same === undefined) seen.set(words, id);
    else yield { code: "playbooks-alike", path, figures: { segments: [id, same] } };
  }
}

function emptyParts({ playbook }: SegmentRep): string[][] {
  const { buying } = playbook;
  const parts: [unknown, string[]][] = [
    ...Object.entries(playbook).map(([key, part]): [unknown, string[]] => [part, [key]]),
    ...Object.entries(buying).map(([key, part]): [unknown, string[]] => [part, ["buying", key]]),
  ];
  return parts.filter(([part]) => isEmpty(part)).map(([, path]) => path);
}

function isEmpty(part: unknown): boolean {
  if (typeof part === "string") return part.trim() === "";
  // A number or a tick says nothing to whoever reads it.
  return typeof part !== "object" || part === null || Object.values(part).every(isEmpty);
}

/** Everything that a playbook says, whatever the spacing and capitals. */
function wordsOf(playbook: Playbook): string {
  return JSON.stringify(playbook, (_, part) =>
    typeof part === "string" ? part.toLowerCase().replace(/\s+/g, " ").trim() : part,
  );
}

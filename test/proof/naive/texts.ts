import type { Definition, Playbook } from "../../../src/index.ts";
import type { NaiveFinding } from "./findings.ts";

type Path = readonly (string | number)[];

/** The keys under which words for people stand, or lists of them; in one place each holds something else. */
const wordKeys = new Set([
  ...["title", "heading", "body", "start", "text", "hint", "message", "bullets", "label"],
  ...["say", "listenFor", "why", "note", "notes", "because", "name", "need", "summary"],
  ...["approach", "process", "cycle", "role", "cares", "messages", "says", "reply", "pricing"],
  ...["resourcing", "avoid", "within", "opening", "channels", "subject", "overruleReasons"],
]);
const plainNames = /^\/examples\/\d+\/name$/;
const questionsToAsk = /\/playbook\/questions$/;

/** Words for people that are not there in one of the questionnaire's languages. */
export function naiveTexts(definition: Definition): NaiveFinding[] {
  const [first = "en", ...others] = definition.languages ?? ["en"];
  return textsIn(definition).flatMap(({ path, text }): NaiveFinding[] => {
    const there = typeof text === "string" ? [first] : Object.keys(text);
    const languages = others.filter((language) => !there.includes(language));
    const missing: NaiveFinding[] =
      languages.length > 0 ? [{ code: "text-missing", path, figures: { languages } }] : [];
    return [...missing, ...blankIn(definition, path, text)];
  });
}

/** Languages in which a text says nothing, though it says something in another. */
function blankIn({ languages = ["en"] }: Definition, path: Path, text: string | object) {
  const words = Object.entries(typeof text === "string" ? {} : text);
  const blank = words.filter(([, say]) => say.trim() === "").map(([language]) => language);
  if (blank.length === words.length) return [];
  return languages
    .filter((language) => blank.includes(language))
    .map((language): NaiveFinding => {
      const figures = { languages: [language], because: "blank" } as const;
      return { code: "text-missing", path: [...path, language], figures };
    });
}

/** All words for people, and where they stand. */
export function textsIn(definition: Definition): { path: Path; text: string | object }[] {
  const found: { path: Path; text: string | object }[] = [];
  const look = (value: unknown, path: Path, areWords: boolean) => {
    const isList = Array.isArray(value);
    if (areWords && !isList) found.push({ path, text: value as string | object });
    else if (isList) for (const [at, item] of value.entries()) look(item, [...path, at], areWords);
    else if (typeof value === "object" && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        const own = [...path, key];
        look(part, own, holdsWords(key, part, `/${own.join("/")}`));
      }
    }
  };
  look(definition, [], false);
  return found;
}

function holdsWords(key: string, part: unknown, way: string): boolean {
  if (key === "unsure") return typeof part !== "boolean";
  return (wordKeys.has(key) && !plainNames.test(way)) || questionsToAsk.test(way);
}

/** Parts of a playbook that say nothing, and playbooks that say the same but for spacing and capitals. */
export function naivePlaybooks({ segments }: Definition): NaiveFinding[] {
  const playbooks = segments.flatMap(({ id, rep }, at) =>
    rep ? [{ id, path: ["segments", at, "rep", "playbook"], playbook: rep.playbook }] : [],
  );
  return playbooks.flatMap(({ id, path, playbook }): NaiveFinding[] => {
    const same = playbooks.find((other) => saidBy(other.playbook) === saidBy(playbook))?.id ?? id;
    const alike: NaiveFinding[] =
      same === id ? [] : [{ code: "playbooks-alike", path, figures: { segments: [id, same] } }];
    return [
      ...emptyParts(playbook).map(
        (part): NaiveFinding => ({
          code: "playbook-part-empty",
          path: [...path, ...part],
          figures: { segments: [id] },
        }),
      ),
      ...alike,
    ];
  });
}

function emptyParts(playbook: Playbook): string[][] {
  const own = Object.entries(playbook).map(([key, part]) => ({
    path: [key],
    part: part as unknown,
  }));
  const buying = Object.entries(playbook.buying).map(([key, part]) => ({
    path: ["buying", key],
    part: part as unknown,
  }));
  const letters = (part: unknown) => stringsIn(part).join("").trim();
  return [...own, ...buying].filter(({ part }) => letters(part) === "").map(({ path }) => path);
}

/** What a playbook says, part by part, in small letters with single spaces. */
function saidBy(playbook: Playbook): string {
  return JSON.stringify(playbook, (_, part) =>
    typeof part === "string" ? part.toLowerCase().trim().split(/\s+/).join(" ") : part,
  );
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** A review that should have been before today. */
export function naiveReview({ reviewBy }: Definition, today: string): NaiveFinding[] {
  if (reviewBy === undefined || Date.parse(reviewBy) >= Date.parse(today)) return [];
  return [{ code: "review-overdue", path: ["reviewBy"], figures: { date: reviewBy, today } }];
}

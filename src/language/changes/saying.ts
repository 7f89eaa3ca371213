import type { Comparison } from "../../questionnaire/comparing/changes.ts";
import type { When } from "../../questionnaire/definition/definition.ts";
import type { Path } from "../../questionnaire/definition/problem.ts";
import { keysBeside } from "../../questionnaire/definition/shape.ts";
import { isObject, type Json } from "../../questionnaire/editing/json.ts";
import { conditionWords } from "../conditionWords.ts";
import { wordsIn } from "../i18n.ts";
import { type InEachLanguage, interfaceLanguages } from "../interfaceLanguages.ts";
import { bestLanguage } from "../languages.ts";
import { type Names, namesOf } from "../names.ts";
import { numbersIn } from "../numbers.ts";
import { placesIn } from "../places.ts";
import type { Values } from "../wordList.ts";
import { changesDe } from "../words/changes.de.ts";
import { type ChangeWord, type ChangeWords, changesEn } from "../words/changes.en.ts";

const lists: InEachLanguage<ChangeWords> = { en: changesEn, de: changesDe };

/** A change as it is said. */
export interface Said {
  readonly sentence: string;
  /** Where it is in the later version; null where it isn't there any more. */
  readonly path: Path | null;
  /** Words too long to stand in the sentence. */
  readonly words?: { readonly before: string; readonly after: string };
}

/** What sentences about changes are made of. */
export interface Saying extends Comparison {
  readonly language: string;
  readonly names: { readonly before: Names; readonly after: Names };
  word(word: ChangeWord, values?: Values): string;
  number(number: number): string;
  languageName(tag: string): string;
  /** What a place is called within what it is told under: the first steps are left off. */
  place(path: Path, without: number): string;
  /** A value in words: what is long is cut. */
  value(value: Json | undefined, path: Path, version: "before" | "after"): string;
}

/** So much of a text stands in a sentence. */
const longest = 60;

export function isShort(text: string): boolean {
  return text.length <= longest && !text.includes("\n");
}

/** As much of a text as has room in a sentence. */
export function cut(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= longest) return line;
  const end = line.lastIndexOf(" ", longest - 1);
  return `${line.slice(0, end > longest / 2 ? end : longest - 1)}…`;
}

/** @param language a BCP 47 tag; English where we have no words in it */
export function sayingIn(comparison: Comparison, language: string): Saying {
  const t = wordsIn(language, lists);
  const word = (name: ChangeWord, values?: Values) => t(name, values);
  const places = placesIn(language);
  const number = numbersIn(language).exact;
  const ours = bestLanguage(language, interfaceLanguages);
  const languages = new Intl.DisplayNames(ours, { type: "language" });
  const languageName = (tag: string) => languages.of(tag) ?? tag;
  const { before, after } = comparison;

  const place = (path: Path, without: number): string => {
    const steps = path.flatMap((step, at): string[] => {
      if (typeof step === "number" || at < without) return [];
      const next = path[at + 1];
      const isTag = at > 0 && keysBeside(path.slice(0, at)).length === 0;
      return isTag ? [] : [places(step, typeof next === "number" ? next + 1 : undefined)];
    });
    const last = path.at(-1);
    const name = steps.filter((step) => step !== "").join(" › ");
    const tag = typeof last === "string" && path.length > 1 && isTagAt(path) ? last : undefined;
    return tag ? word("inLanguage", { place: name, language: languageName(tag) }) : name;
  };

  const value: Saying["value"] = (value, path, version) => {
    const key = `${path.findLast((step) => typeof step === "string")}`;
    const definition = version === "before" ? before : after;
    const isMissing = value === undefined || value === null;
    if (key === "when") {
      if (isMissing) return word("everybody");
      return conditionWords(definition, value as When, { language, unsure: word("unsure") });
    }
    if (isMissing) return word("nothing");
    if (typeof value === "number") return number(value);
    if (typeof value === "boolean") return word(value ? "yes" : "no");
    if (key === "range" && isObject(value)) return rangeWords(value);
    if (key === "ask" || key === "offer") return word(`${key}-${value}` as ChangeWord);
    if (key === "except") return comparison[version] && namesIn(version).segment(`${value}`);
    if (key === "languages") return languageName(`${value}`);
    return word("quoted", { text: cut(headOf(value)) });
  };
  const names = { before: namesOf(before, language), after: namesOf(after, language) };
  const namesIn = (version: "before" | "after") => names[version];
  const rangeWords = ({ from, below }: { readonly [key: string]: Json }) => {
    const figures = {
      from: from === undefined ? undefined : number(Number(from)),
      below: below === undefined ? undefined : number(Number(below)),
    };
    if (from === undefined) return word("below", figures);
    return word(below === undefined ? "from" : "fromBelow", figures);
  };

  return { ...comparison, language, names, word, number, languageName, place, value };
}

/** Whether the last step of a path is a language of a text. */
export function isTagAt(path: Path): boolean {
  const around = path.slice(0, -1);
  return typeof path.at(-1) === "string" && keysBeside(around).length === 0;
}

/** The words by which people know a thing. */
function headOf(value: Json): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(headOf).join(", ");
  if (!isObject(value)) return `${value}`;
  const head = value.says ?? value.text ?? value.role ?? value.label ?? value.name ?? value.subject;
  if (head !== undefined) return headOf(head);
  const [words] = Object.values(value).filter((part) => typeof part === "string");
  return words === undefined ? JSON.stringify(value) : `${words}`;
}

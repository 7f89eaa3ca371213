import type { Path, Problem, Syntax, Unwanted } from "../questionnaire/definition/problem.ts";
import { invisibleWords } from "./characters.ts";
import { wordsIn } from "./i18n.ts";
import { type InEachLanguage, interfaceLanguages } from "./interfaceLanguages.ts";
import { bestLanguage } from "./languages.ts";
import { problemsDe } from "./words/problems.de.ts";
import { type ProblemWords, problemsEn } from "./words/problems.en.ts";

const lists: InEachLanguage<ProblemWords> = { en: problemsEn, de: problemsDe };

/**
 * Makes sentences of problems: what is wrong, and what to do where that is known. The place (line, column, path) is
 * left to whoever shows them.
 *
 * @param language a BCP 47 tag; English where we have no words in it
 */
export function problemSentences(language: string): (problem: Problem) => string {
  const t = wordsIn(language, lists);
  const list = new Intl.ListFormat(bestLanguage(language, interfaceLanguages), {
    type: "disjunction",
  });

  const wordsFor = invisibleWords(language);

  return ({ code, path, found, expected = {}, nearest, invisible, other }) => {
    const { atLeast, atMost, kinds = [], values = [], syntax = "value" } = expected;
    const bounds = [
      ...(atLeast === undefined ? [] : [t("atLeast", { atLeast })]),
      ...(atMost === undefined ? [] : [t("atMost", { atMost })]),
    ];
    const broken = isUnwanted(syntax) ? syntax : found !== undefined && ("found" as const);
    const sentence = t(code === "broken-json" && broken ? `broken-json-${broken}` : code, {
      found,
      other,
      ...(invisible && wordsFor(invisible)),
      atLeast,
      atMost,
      name: path.at(-1),
      where: path.length > 1 ? t("within", { parent: pathText(path.slice(0, -1)) }) : t("atTop"),
      bounds: bounds.join(", "),
      kinds: list.format(kinds.map((kind) => t(`kind-${kind}`))),
      values: list.format(values.map((value) => JSON.stringify(value))),
      syntax: isUnwanted(syntax) ? "" : t(`syntax-${syntax}`),
    });
    return [
      sentence,
      ...(invisible && code !== "broken-json" ? [t("invisible", wordsFor(invisible))] : []),
      ...(nearest === undefined ? [] : [t("nearest", { nearest })]),
    ].join(" ");
  };
}

function isUnwanted(syntax: Syntax): syntax is Unwanted {
  return syntax.startsWith("no-");
}

/** A path as people write it: `questions[2].options[0].points`. */
export function pathText(path: Path): string {
  return path
    .map((key, index) => (typeof key === "number" ? `[${key}]` : `${index > 0 ? "." : ""}${key}`))
    .join("");
}

import type { Finding } from "../proof/findings/finding.ts";
import { type Definition, languagesOf } from "../questionnaire/definition/definition.ts";
import type { Path } from "../questionnaire/definition/problem.ts";
import { invisibleWords } from "./characters.ts";
import { wordsIn } from "./i18n.ts";
import { type InEachLanguage, interfaceLanguages } from "./interfaceLanguages.ts";
import { bestLanguage } from "./languages.ts";
import { namesOf } from "./names.ts";
import { numbersIn } from "./numbers.ts";
import { findingsDe } from "./words/findings.de.ts";
import { type FindingWords, findingsEn } from "./words/findings.en.ts";

const lists: InEachLanguage<FindingWords> = { en: findingsEn, de: findingsDe };

/**
 * Makes sentences of findings: what each means for prospects, and what to do, in the questionnaire's own words. The
 * place (line, column, path) is left to whoever shows them.
 *
 * @param definition the questionnaire that they were found in
 * @param language a BCP 47 tag; English where we have no words in it
 */
export function findingSentences(
  definition: Definition,
  language: string,
): (finding: Finding) => string {
  const t = wordsIn(language, lists);
  const numbers = numbersIn(language);
  const names = namesOf(definition, language);
  const invisible = invisibleWords(language);

  // The tag may be one that browsers take for none, such as a shell's.
  const ours = bestLanguage(language, interfaceLanguages);
  const list = new Intl.ListFormat(ours, { type: "conjunction" });
  const pairList = (pairs: readonly (readonly string[])[]) =>
    list.format(
      pairs.map(([one = "", other = ""]) =>
        t("pair", { segment: names.segment(one), other: names.segment(other) }),
      ),
    );

  return (finding) => {
    const { question, segments = [], options = [], rules = [], ...figures } = finding.figures;
    const [segment, other] = segments.map(names.segment);
    const [option, otherOption] = options.map((id) => names.option(question ?? "", id));
    const asked = question ? names.question(question) : undefined;
    return t(keyOf(finding, definition), {
      segment,
      other,
      option,
      otherOption,
      question: asked,
      name: figures.name,
      blank: `{${figures.name}}`,
      id: options[0] ?? question ?? "",
      segmentId: segments[0],
      from: numbers.exact(figures.from ?? 0),
      below: numbers.exact(figures.below ?? 0),
      ...(figures.invisible && invisible(figures.invisible)),
      share: numbers.share(figures.share ?? 0),
      interviews: numbers.count(figures.interviews ?? 0),
      number: numbers.count(figures.count ?? 0),
      choose: numbers.count(figures.choose ?? 0),
      count: figures.interviews ?? figures.count ?? 0,
      rule: numbers.count((rules[0] ?? 0) + 1),
      pairs: pairList(figures.pairs ?? []),
      remedy: t(asked ? "tie-question" : `tie-${figures.because}`, { question: asked }),
      languages: figures.languages && languageList(figures.languages, ours),
      first: figures.languages && languageList([languagesOf(definition)[0]], ours),
      part: partOf(finding.path),
      date: figures.date && dateText(figures.date, ours),
    });
  };
}

/** The key of a finding's sentence: its code, and what its figures make of it. */
function keyOf({ code, figures }: Finding, { questions }: Definition): string {
  switch (code) {
    case "question-without-effect": {
      const { ask } = questions.find(({ id }) => id === figures.question) ?? {};
      return ask === "never" ? `${code}-fact` : code;
    }
    case "question-never-asked":
    case "tier-against-worth":
      return `${code}-${figures.because}`;
    case "rule-never-fires":
    case "suits-nobody":
    case "text-missing":
    case "placeholder":
      return figures.because ? `${code}-${figures.because}` : code;
    case "if-close-does-not-part":
    case "close-calls":
    case "left-to-fallback":
      // Found only among interviews in which some fact is known, which no share counts.
      return figures.share === 0 ? `${code}-facts` : code;
    case "close-after-tie-break":
      return figures.pairs?.length ? `${code}-unparted` : code;
    case "question-count":
    case "segment-count":
      return `${code}-${(figures.count ?? 0) < 3 ? "few" : "many"}`;
    default:
      return code;
  }
}

/** The part of a playbook that a path leads to, as people write it. */
function partOf(path: Path): string {
  return path.slice(path.indexOf("playbook") + 1).join(".");
}

function languageList(tags: readonly string[], language: string): string {
  const names = new Intl.DisplayNames(language, { type: "language" });
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  return list.format(tags.map((tag) => names.of(tag) ?? tag));
}

function dateText(date: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(date));
}

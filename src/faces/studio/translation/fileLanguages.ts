import { type Definition, languagesOf } from "../../../questionnaire/definition/definition.ts";
import { tagFrom } from "../desk/meantTag.ts";
import { type Match, matchLanguage } from "./matchLanguage.ts";
import type { TranslatorFile } from "./translatorFile.ts";
import type { Languages } from "./units.ts";

/** From which of a file's languages it translates into which, and which of the questionnaire's they are. */
export interface LanguagesMeant extends Languages {
  /** As the file names it. */
  readonly from: string;
  readonly into: string;
}

/**
 * What a file most likely means, and whether that is clear. Its target may be a language that is new.
 *
 * @param view the languages between which somebody translates just now
 */
export function languagesMeant(
  definition: Definition,
  file: TranslatorFile,
  view?: Languages,
): { readonly isClear: boolean; readonly likely: LanguagesMeant } {
  const order = orderOf(file, languagesOf(definition), view);
  const { isClear, likely } = meantBy(definition, ...order.likely);
  return { isClear: order.isClear && isClear, likely };
}

/** Which of a questionnaire's languages those of a file are, once it is known which is translated into which. */
export function meantBy(
  definition: Definition,
  from: string,
  into: string,
): { readonly isClear: boolean; readonly likely: LanguagesMeant } {
  const languages = languagesOf(definition);
  const source = match(
    from,
    languages.filter((one) => tagFrom(one) !== tagFrom(into)),
  );
  const sourceLanguage = likeliest(source) ?? languages[0];
  const target = match(
    into,
    languages.filter((one) => one !== sourceLanguage),
  );
  const targetLanguage = likeliest(target) ?? tagFrom(into) ?? into;
  return {
    // What is translated from has to be in the questionnaire.
    isClear: source.isClear && source.language !== undefined && target.isClear,
    likely: { from, into, source: sourceLanguage, target: targetLanguage },
  };
}

/** A table doesn't say which of its languages is translated from: its order does, unless something speaks against it. */
function orderOf(
  { languages: inFile, isDirected }: TranslatorFile,
  languages: readonly string[],
  view: Languages | undefined,
): { readonly isClear: boolean; readonly likely: readonly [string, string] } {
  if (isDirected) return { isClear: true, likely: [inFile[0], inFile[1]] };
  const meant = (tag: string) => likeliest(match(tag, languages));
  const spoken = inFile.filter((tag) => meant(tag) !== undefined);
  const [first, second, ...more] = spoken.length >= 2 ? spoken : inFile;
  if (first === undefined || second === undefined) throw new Error("A file has two languages.");
  const fromView = view && spoken.find((tag) => meant(tag) === view.source);
  const intoView = view && spoken.find((tag) => meant(tag) === view.target);
  const [from, into] =
    fromView !== undefined && intoView !== undefined
      ? [fromView, intoView]
      : meant(second) === languages[0]
        ? [second, first]
        : [first, second];
  return { isClear: more.length === 0 && from === first, likely: [from, into] };
}

function match(tag: string, languages: readonly string[]): Match {
  return matchLanguage(tagFrom(tag) ?? tag, languages);
}

function likeliest(match: Match): string | undefined {
  return match.isClear ? match.language : match.languages[0];
}

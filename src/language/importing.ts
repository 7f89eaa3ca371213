import type { ImportWords } from "../questionnaire/importing/draft.ts";
import type { ImportRefusal, ImportSource } from "../questionnaire/importing/importing.ts";
import type { Missed } from "../questionnaire/importing/missed.ts";
import { wordsIn } from "./i18n.ts";
import type { InEachLanguage } from "./interfaceLanguages.ts";
import { importingDe } from "./words/importing.de.ts";
import { type ImportingWords, importingEn } from "./words/importing.en.ts";

const lists: InEachLanguage<ImportingWords> = { en: importingEn, de: importingDe };

/** Says what came of questions from elsewhere. */
interface ImportingTranslator {
  source(source: ImportSource): string;
  refusal(why: ImportRefusal): string;
  missed(missed: Missed): string;
  /** Words of the questionnaire that is made, in the language of these. */
  readonly draft: Omit<ImportWords, "blank">;
}

/** @param language a BCP 47 tag; English where we have no words in it */
export function importingTranslator(language: string): ImportingTranslator {
  const t = wordsIn(language, lists);
  return {
    source: (source) => t(`source-${source}`),
    refusal: (why) => t(`refused-${why}`),
    missed({ code, of, what = [], line }) {
      const isNamed = code !== "open" && code !== "setting" && code !== "least-answers";
      const said = what.map((each) => (isNamed ? t("quoted", { words: each }) : each)).join(", ");
      const why =
        code === "open" && said !== ""
          ? t("missed-open-kind", { what: said })
          : t(`missed-${code}`, { what: said });
      const belongs = of === undefined || of === "" ? why : t("ofQuestion", { of, why });
      return line === undefined ? belongs : t("atLine", { line, why: belongs });
    },
    draft: {
      title: t("untitled"),
      yes: t("yes"),
      no: t("no"),
      segment: (number) => t("segmentToName", { number }),
    },
  };
}

import type { InEachLanguage, InterfaceLanguage } from "./interfaceLanguages.ts";
import { type InterfaceTranslator, interfaceTranslator } from "./translator.ts";
import type { WordList } from "./wordList.ts";
import { dataDe } from "./words/studio/data.de.ts";
import { type DataWordName, dataEn } from "./words/studio/data.en.ts";
import { examplesDe } from "./words/studio/examples.de.ts";
import { type ExamplesWordName, examplesEn } from "./words/studio/examples.en.ts";
import { filesDe } from "./words/studio/files.de.ts";
import { type FilesWordName, filesEn } from "./words/studio/files.en.ts";
import { formsDe } from "./words/studio/forms.de.ts";
import { type FormsWordName, formsEn } from "./words/studio/forms.en.ts";
import { historyDe } from "./words/studio/history.de.ts";
import { type HistoryWordName, historyEn } from "./words/studio/history.en.ts";
import { importDe } from "./words/studio/import.de.ts";
import { type ImportWordName, importEn } from "./words/studio/import.en.ts";
import { mapDe } from "./words/studio/map.de.ts";
import { type MapWordName, mapEn } from "./words/studio/map.en.ts";
import { previewDe } from "./words/studio/preview.de.ts";
import { type PreviewWordName, previewEn } from "./words/studio/preview.en.ts";
import { printDe } from "./words/studio/print.de.ts";
import { type PrintWordName, printEn } from "./words/studio/print.en.ts";
import { proofDe } from "./words/studio/proof.de.ts";
import { type ProofWordName, proofEn } from "./words/studio/proof.en.ts";
import { publishDe } from "./words/studio/publish.de.ts";
import { type PublishWordName, publishEn } from "./words/studio/publish.en.ts";
import { sharingDe } from "./words/studio/sharing.de.ts";
import { type SharingWordName, sharingEn } from "./words/studio/sharing.en.ts";
import { shellDe } from "./words/studio/shell.de.ts";
import { type ShellWordName, shellEn } from "./words/studio/shell.en.ts";
import { textDe } from "./words/studio/text.de.ts";
import { type TextWordName, textEn } from "./words/studio/text.en.ts";
import { translateDe } from "./words/studio/translate.de.ts";
import { type TranslateWordName, translateEn } from "./words/studio/translate.en.ts";
import { worthDe } from "./words/studio/worth.de.ts";
import { type WorthWordName, worthEn } from "./words/studio/worth.en.ts";

export type StudioWordName =
  | ShellWordName
  | FormsWordName
  | TextWordName
  | MapWordName
  | ProofWordName
  | PreviewWordName
  | ExamplesWordName
  | FilesWordName
  | ImportWordName
  | PrintWordName
  | TranslateWordName
  | PublishWordName
  | HistoryWordName
  | SharingWordName
  | WorthWordName
  | DataWordName;

/** How the studio speaks: its own interface, whatever the questionnaire's languages. */
export interface StudioTranslator extends InterfaceTranslator<StudioWordName> {
  readonly language: InterfaceLanguage;
}

const lists: InEachLanguage<WordList> = {
  en: {
    ...shellEn,
    ...formsEn,
    ...textEn,
    ...mapEn,
    ...proofEn,
    ...previewEn,
    ...examplesEn,
    ...filesEn,
    ...importEn,
    ...printEn,
    ...translateEn,
    ...publishEn,
    ...historyEn,
    ...sharingEn,
    ...worthEn,
    ...dataEn,
  },
  de: {
    ...shellDe,
    ...formsDe,
    ...textDe,
    ...mapDe,
    ...proofDe,
    ...previewDe,
    ...examplesDe,
    ...filesDe,
    ...importDe,
    ...printDe,
    ...translateDe,
    ...publishDe,
    ...historyDe,
    ...sharingDe,
    ...worthDe,
    ...dataDe,
  },
};

/** The translator of the studio in a language. */
export function studioTranslator(language: InterfaceLanguage): StudioTranslator {
  return { ...interfaceTranslator<StudioWordName>(language, lists), language };
}

/** Languages that are offered by name; any other can be given by its tag. */
export const commonLanguages = ["en", "de", "fr", "es", "it", "nl", "pl", "pt-BR", "ar", "ja"];

/** What a language is called; a tag that has no name stands for itself. */
export function languageName(tag: string, interfaceLanguage: string): string {
  return new Intl.DisplayNames(interfaceLanguage, { type: "language" }).of(tag) ?? tag;
}

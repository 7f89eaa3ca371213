/**
 * The languages that problems, findings and reports are in, and that the studio speaks. A further one takes its files of
 * words: whatever lists them lacks it until they are there.
 */
export const interfaceLanguages = ["en", "de"] as const;

export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** Something in each of them, such as a list of words. */
export type InEachLanguage<T> = Readonly<Record<InterfaceLanguage, T>>;

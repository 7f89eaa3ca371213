import type { Definition } from "../definition/definition.ts";
import { type Voice, voiceOf } from "./voice.ts";
import { consoleDe } from "./words/console.de.ts";
import { type ConsoleWordName, consoleEn } from "./words/console.en.ts";
import { de } from "./words/de.ts";
import { en, type WordName } from "./words/en.ts";

/** How the console speaks: with the widget's words, and more of its own. */
export type ConsoleVoice = Voice<WordName | ConsoleWordName>;

/** The voice of the console for a questionnaire, in the language asked for or the nearest one that it speaks. */
export function consoleVoiceFor(definition: Definition, wanted?: string): ConsoleVoice {
  return voiceOf(definition, wanted, { en: { ...en, ...consoleEn }, de: { ...de, ...consoleDe } });
}

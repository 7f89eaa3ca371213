import type { ConsoleTranslator } from "../../language/consoleTranslator.ts";
import type { Call } from "./call.ts";
import { type Note, paragraphs } from "./note.ts";
import { momentIn } from "./noteItems.ts";

/** Whom a call was with and when, and what is to be said of it before all else. */
export function noteHead(
  { account, person, startedAt }: Call,
  translator: ConsoleTranslator,
  about: string | false,
): Note {
  return [
    { kind: "title", text: account.trim() || translator.word("unnamed") },
    ...paragraphs(
      [person.name, person.role].filter((part) => part.trim() !== "").join(", "),
      momentIn(translator, startedAt),
      about,
    ),
  ];
}

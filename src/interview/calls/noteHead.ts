import type { ConsoleVoice } from "../../language/consoleVoice.ts";
import type { Call } from "./call.ts";
import { type Note, paragraphs } from "./note.ts";
import { momentIn } from "./noteItems.ts";

/** Whom a call was with and when, and what is to be said of it before all else. */
export function noteHead(
  { account, person, startedAt }: Call,
  voice: ConsoleVoice,
  about: string | false,
): Note {
  return [
    { kind: "title", text: account.trim() || voice.word("unnamed") },
    ...paragraphs(
      [person.name, person.role].filter((part) => part.trim() !== "").join(", "),
      momentIn(voice, startedAt),
      about,
    ),
  ];
}

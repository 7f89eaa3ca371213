import type { Call } from "../../interview/calls/call.ts";
import { momentIn } from "../../interview/calls/noteItems.ts";
import type { ConsoleTranslator } from "../../language/consoleTranslator.ts";

/** The offer to go on with a call that was not ended, or to open one that was: with whom it is, and of when. */
export function goOnWords(
  { person, startedAt, endedAt }: Call,
  translator: ConsoleTranslator,
): string {
  const { word } = translator;
  return word(endedAt === null ? "goOnWith" : "openEnded", {
    who: person.name.trim() || person.role.trim() || word("unnamed"),
    time: momentIn(translator, endedAt ?? startedAt),
  });
}

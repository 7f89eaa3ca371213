import type { Call } from "../../interview/calls/call.ts";
import { momentIn } from "../../interview/calls/noteItems.ts";
import type { ConsoleTranslator } from "../../language/consoleTranslator.ts";

/** The offer to go on with a call that was not ended: with whom it is, and of when. */
export function goOnWords({ person, startedAt }: Call, translator: ConsoleTranslator): string {
  const { word } = translator;
  return word("goOnWith", {
    who: person.name.trim() || person.role.trim() || word("unnamed"),
    time: momentIn(translator, startedAt),
  });
}

import { languagesMeant } from "../../../../src/faces/studio/translation/fileLanguages.ts";
import { type Incoming, incomingOf } from "../../../../src/faces/studio/translation/incoming.ts";
import { readTranslation } from "../../../../src/faces/studio/translation/readTranslation.ts";
import type { Languages } from "../../../../src/faces/studio/translation/units.ts";
import type { Definition } from "../../../../src/index.ts";

/** What comes into a questionnaire with a file of which it is clear what its languages are. */
export function takenIn(text: string, definition: Definition): Languages & Incoming {
  const file = readTranslation(text);
  if (!file.ok) throw new Error(file.why);
  const { isClear, likely } = languagesMeant(definition, file);
  if (!isClear) throw new Error(`It isn't clear: ${JSON.stringify(likely)}`);
  const { source, target } = likely;
  return { source, target, ...incomingOf(definition, file, likely) };
}

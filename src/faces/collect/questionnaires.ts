import { type ConsoleTranslator, consoleTranslatorFor } from "../../language/consoleTranslator.ts";
import { type Definition, languagesOf } from "../../questionnaire/definition/definition.ts";
import { read } from "../../questionnaire/definition/read.ts";
import { readCodes, segmentsByCode } from "../../questionnaire/publish/codes.ts";
import type { KeptQuestionnaires } from "./store.ts";

/** What the receiver knows of a questionnaire, in one version. */
export interface KnownQuestionnaire {
  readonly definition: Definition;
  /** Words in its first language, so that one answer always reads the same. */
  readonly translator: ConsoleTranslator;
  /** The segment that a code of a published form stands for. */
  readonly segmentOf: (code: string) => string | undefined;
}

/** Looks questionnaires up, in the version that an interview was held with; reads each once. */
export class Questionnaires {
  readonly #kept: KeptQuestionnaires;
  readonly #read = new Map<string, KnownQuestionnaire | null>();

  constructor(kept: KeptQuestionnaires) {
    this.#kept = kept;
  }

  /** The version itself; null where it isn't known here. */
  async version(id: string, version: string): Promise<KnownQuestionnaire | null> {
    const name = JSON.stringify([id, version]);
    const there = this.#read.get(name);
    if (there) return there;
    const found = readKept(await this.#kept.questionnaire(id, version));
    // One that isn't known may become so: another instance may bring it.
    if (found) this.#read.set(name, found);
    return found;
  }

  /** The version that came last: its codes hold for all. */
  async latest(id: string): Promise<KnownQuestionnaire | null> {
    const version = await this.#kept.latestVersion(id);
    return version === null ? null : this.version(id, version);
  }
}

function readKept(
  kept: { readonly text: string; readonly codes: string } | null,
): KnownQuestionnaire | null {
  const reading = kept && read(kept.text);
  if (!reading?.ok) return null;
  const map = readCodes(kept?.codes ?? "");
  const segments = map ? segmentsByCode(map) : new Map<string, string>();
  const { definition } = reading;
  return {
    definition,
    translator: consoleTranslatorFor(definition, languagesOf(definition)[0]),
    segmentOf: (code) => segments.get(code),
  };
}

import { type ConsoleTranslator, consoleTranslatorFor } from "../../language/consoleTranslator.ts";
import { type Definition, languagesOf } from "../../questionnaire/definition/definition.ts";
import { read } from "../../questionnaire/definition/read.ts";
import { readCodes, segmentsByCode } from "../../questionnaire/publish/codes.ts";
import type { KeptQuestionnaires } from "./keptQuestionnaires.ts";

/** What the receiver knows of a questionnaire, in one version. */
export interface KnownQuestionnaire {
  readonly definition: Definition;
  /** Words in its first language, so that one answer always reads the same. */
  readonly translator: ConsoleTranslator;
}

type Codes = ReadonlyMap<string, string>;

/** Looks questionnaires up, in the version that an interview was held with; reads each once. */
export class Questionnaires {
  readonly #kept: Pick<KeptQuestionnaires, "text" | "codes" | "isKept">;
  readonly #read = new Map<string, KnownQuestionnaire | null>();
  readonly #codes = new Map<string, Codes>();

  constructor(kept: Pick<KeptQuestionnaires, "text" | "codes" | "isKept">) {
    this.#kept = kept;
  }

  /** The version itself; null where it isn't known here. */
  async version(id: string, version: string): Promise<KnownQuestionnaire | null> {
    const name = JSON.stringify([id, version]);
    const there = this.#read.get(name);
    if (there) return there;
    const found = readKept(await this.#kept.text(id, version));
    // One that isn't known may become so: another instance may bring it.
    if (found) this.#read.set(name, found);
    return found;
  }

  /** Tells whether any version is known. */
  isKnown(id: string): Promise<boolean> {
    return this.#kept.isKept(id);
  }

  /** Tells whether it is known what codes of its published forms stand for. */
  async hasCodes(id: string): Promise<boolean> {
    return (this.#codes.get(id) ?? (await this.#readCodes(id))).size > 0;
  }

  /** The segment that a code of a published form stands for, whatever the version. */
  async segmentOf(id: string, code: string): Promise<string | undefined> {
    // A code that isn't known may become so.
    return this.#codes.get(id)?.get(code) ?? (await this.#readCodes(id)).get(code);
  }

  /** Those of all versions together: no code ever comes to mean another segment. */
  async #readCodes(id: string): Promise<Codes> {
    const maps = (await this.#kept.codes(id)).map(readCodes);
    const codes = new Map(maps.flatMap((map) => (map ? [...segmentsByCode(map)] : [])));
    this.#codes.set(id, codes);
    return codes;
  }
}

function readKept(text: string | null): KnownQuestionnaire | null {
  const reading = text === null ? null : read(text);
  if (!reading?.ok) return null;
  const { definition } = reading;
  return { definition, translator: consoleTranslatorFor(definition, languagesOf(definition)[0]) };
}

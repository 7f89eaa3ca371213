import { read } from "../../questionnaire/definition/read.ts";
import type { Database } from "./database/database.ts";
import { plain } from "./database/plain.ts";

/** A questionnaire as it is kept: its source, and its private map of codes. */
export interface KeptQuestionnaire {
  readonly id: string;
  readonly version: string;
  readonly text: string;
  /** JSON; empty where there is none. */
  readonly codes: string;
}

/** The questionnaires of a receiver, in all versions that it was ever given. */
export class KeptQuestionnaires {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Keeps a questionnaire, in place of what was kept of this version. A map that is missing leaves the one that was kept. */
  async keep({ id, version, text, codes }: KeptQuestionnaire, now: number): Promise<void> {
    await this.#database.run(
      `INSERT INTO questionnaires (id, version, text, codes, kept) VALUES (?1, ?2, ?3, ?4, ?5)
       ON CONFLICT (id, version) DO UPDATE SET text = ?3, kept = ?5,
         codes = CASE WHEN ?4 = '' THEN questionnaires.codes ELSE ?4 END`,
      [plain(id), plain(version), text, codes, now],
    );
  }

  /** Tells whether a version is kept with another content: formatting doesn't count. */
  async differs({ id, version, text }: KeptQuestionnaire): Promise<boolean> {
    const kept = await this.text(id, version);
    return kept !== null && kept !== text && contentOf(kept) !== contentOf(text);
  }

  /** The source of a version. */
  async text(id: string, version: string): Promise<string | null> {
    const [row] = await this.#database.all(
      "SELECT text FROM questionnaires WHERE id = ?1 AND version = ?2",
      [plain(id), plain(version)],
    );
    return row ? `${row.text}` : null;
  }

  /** The maps of codes that came with its versions, the latest last. */
  async codes(id: string): Promise<readonly string[]> {
    const rows = await this.#database.all(
      "SELECT codes FROM questionnaires WHERE id = ?1 ORDER BY kept, version",
      [plain(id)],
    );
    return rows.map(({ codes }) => `${codes}`);
  }

  async isKept(id: string): Promise<boolean> {
    const rows = await this.#database.all(
      "SELECT 1 AS one FROM questionnaires WHERE id = ?1 LIMIT 1",
      [plain(id)],
    );
    return rows.length > 0;
  }
}

function contentOf(text: string): string {
  const reading = read(text);
  return reading.ok ? JSON.stringify(reading.definition) : text;
}

/** A translator's file: the words that each text has in each of its languages. */
export interface TranslatorFile {
  /** As the file names them, in its order. */
  readonly languages: readonly [string, string, ...string[]];
  /** Whether it says itself that it translates from the first to the second. */
  readonly isDirected: boolean;
  readonly texts: readonly {
    readonly address: string;
    /** By the file's names of its languages. */
    readonly words: ReadonlyMap<string, string>;
  }[];
}

/** What came of reading a file. */
export type FileRead =
  | ({ readonly ok: true } & TranslatorFile)
  /** It is not such a file at all, or doesn't say which languages are in it. */
  | { readonly ok: false; readonly why: "not-csv" | "not-xliff" | "no-languages" }
  /** What it has for a language's tag is none, and this one is meant. */
  | {
      readonly ok: false;
      readonly why: "no-tag";
      readonly written: string;
      readonly meant: string;
    };

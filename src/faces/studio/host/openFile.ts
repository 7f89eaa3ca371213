/** A file that a text came from or went to, as it was then. It can be kept in IndexedDB. */
export interface OpenFile {
  readonly name: string;
  /** Null where the browser hands out no files, and text goes out by download. */
  readonly handle: FileSystemFileHandle | null;
  /** What stood in it when it was read or written last: told apart by this, not by a time, which can stay the same. */
  readonly text: string;
  /** Whether it went out by a download, of which nobody tells what became. */
  readonly isHandedOut?: true;
  /** When the file was changed last, as its disk says. */
  readonly lastModified: number;
}

/** What came of opening a file. */
export type Opening =
  | { readonly ok: true; readonly file: OpenFile }
  | {
      readonly ok: false;
      readonly why: OpeningFailure;
      /** What was read, though it can't be a questionnaire. */
      readonly source?: File;
    };

/** Nobody chose one; several came at once; it is no UTF-8; it is too large to be a questionnaire; or the browser can't get at it. */
export type OpeningFailure = "cancelled" | "several" | "not-text" | "too-large" | "unreadable";

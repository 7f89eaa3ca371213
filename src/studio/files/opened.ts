import type { Draft } from "../document/device.ts";
import type { OpenFile } from "./openFile.ts";

/** What somebody opened to edit. */
export interface Opened {
  readonly text: string;
  /** What was opened when the editing began, and what was saved last: of a draft that goes on. */
  readonly opened?: string;
  readonly saved?: string;
  readonly file: OpenFile | null;
  /** The id of the draft that goes on. */
  readonly draft?: string;
}

export function openedFile(file: OpenFile): Opened {
  return { text: file.text, file };
}

export function openedDraft({ id, text, opened, saved, file }: Draft): Opened {
  return { text, opened, saved, file, draft: id };
}

/** A text that stands nowhere else, so it is unsaved from the beginning. */
export function openedNew(text: string): Opened {
  return { text, saved: "", opened: text, file: null };
}

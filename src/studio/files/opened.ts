import type { Draft } from "../document/device.ts";
import type { Earlier } from "../document/document.ts";
import type { OpenFile } from "./openFile.ts";

/** What somebody opened to edit; of a draft that goes on, with what it was when it was left. */
export interface Opened extends Earlier {
  readonly text: string;
  readonly file: OpenFile | null;
  /** The id of the draft that goes on. */
  readonly draft?: string;
}

export function openedFile(file: OpenFile): Opened {
  return { text: file.text, file };
}

export function openedDraft({ id: draft, at: _, ...left }: Draft): Opened {
  return { ...left, draft };
}

/** A text that stands nowhere else, so it is unsaved from the beginning. */
export function openedNew(text: string): Opened {
  return { text, saved: "", opened: text, file: null };
}

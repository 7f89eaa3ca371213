import type { Earlier } from "../document/document.ts";
import { blankSketch, type Sketch } from "../document/sketch.ts";
import type { OpenFile } from "../host/openFile.ts";
import type { Draft } from "../host/studioDevice.ts";

/** What somebody opened to edit; of a draft that goes on, with what it was when it was left. */
export interface Opened extends Earlier {
  readonly text: string;
  readonly file: OpenFile | null;
  /** The id of the draft that goes on. */
  readonly draft?: string;
  /** Of a questionnaire that isn't made yet. */
  readonly sketch?: Sketch;
}

export function openedFile(file: OpenFile): Opened {
  return { text: file.text, file };
}

export function openedDraft({ id: draft, at: _, ...left }: Draft): Opened {
  return { ...left, draft };
}

/** A questionnaire that was made here: nothing was opened, so there is nothing to compare it with until it is saved. */
export function openedMade(text: string): Opened {
  return { text, saved: "", opened: "", file: null };
}

/** A text that stands nowhere else, so it is unsaved from the beginning. */
export function openedNew(text: string): Opened {
  return { text, saved: "", opened: text, file: null };
}

/** A questionnaire of which nobody has said anything yet. */
export function openedSketch(language: string): Opened {
  return { text: "", file: null, sketch: blankSketch(language) };
}

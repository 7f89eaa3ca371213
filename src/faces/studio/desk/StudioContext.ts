import { createContext, useContext } from "react";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import type { Answers, Known } from "../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../questionnaire/definition/problem.ts";
import type { EditLabel, Snapshot, StudioDocument } from "../document/document.ts";
import type { OpenFile } from "../host/openFile.ts";
import type { SectionName } from "./sections.ts";

/** An interview for the preview to play: what to know and to answer. */
export interface Play {
  readonly known?: Known;
  readonly answers: Answers;
}

/** What every part of the studio has at hand. */
export interface Studio {
  readonly document: StudioDocument;
  /** The document as it is now. */
  readonly snapshot: Snapshot;
  readonly translator: StudioTranslator;
  /** The file that the text came from or was saved to; null for one that is nowhere yet. */
  readonly file: OpenFile | null;
  setFile(file: OpenFile): void;
  /** Puts a value at a place of the text; undefined removes it. False where the text has no such place. */
  set(path: Path, value: unknown, change: EditLabel): boolean;
  /** What isn't in the text and is kept while the document is on the desk, by name: see `useKeptState`. */
  readonly kept: Map<string, unknown>;
  /** Grows with each going somewhere, so that going to where one is can be told. */
  readonly visits: number;
  /** Goes to a section, and to a place in it. */
  go(section: SectionName, path?: Path): void;
  /** Gives the translator's file that was dropped, once. */
  takeDropped(): File | null;
  /** Plays an interview in the preview. */
  play(interview: Play): void;
}

const StudioContext = createContext<Studio | null>(null);

export const StudioProvider = StudioContext.Provider;

/** The studio that this component stands in. */
export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (!studio) throw new Error("This part of the studio stands outside <StudioProvider>.");
  return studio;
}

import { createContext, useContext } from "react";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import type { Path } from "../../../questionnaire/definition/problem.ts";
import type { Edited } from "../../../questionnaire/editing/textEdit.ts";
import type { EditLabel, StudioDocument } from "../document/document.ts";
import type { Outline } from "./logic/outline.ts";

/** What every field of the forms has at hand. It stays the same while one types. */
export interface Forms {
  readonly document: StudioDocument;
  readonly translator: StudioTranslator;
  /** Of the questionnaire, the first one being the default. */
  readonly languages: readonly string[];
  /** Puts words at a place, whatever they are; undefined removes it, and what would be left empty. */
  put(path: Path, value: unknown, change: EditLabel): void;
  /** Makes a change if the questionnaire can be read after it. If not, tells why, in words. */
  attempt(edit: (text: string) => Edited | null, change: EditLabel): string | null;
  /** Tells people who listen what has happened. */
  say(sentence: string): void;
  /** Puts the focus somewhere once what has changed is drawn. */
  focusOn(find: (root: HTMLElement) => HTMLElement | null | undefined): void;
}

const FormsContext = createContext<Forms | null>(null);
const OutlineContext = createContext<Outline | null>(null);
const PlaceContext = createContext("");

export const FormsProvider = FormsContext.Provider;
export const OutlineProvider = OutlineContext.Provider;

/** Says what the fields within belong to, such as “question 2”, so that undo can name them. */
export const PlaceProvider = PlaceContext.Provider;

export function useForms(): Forms {
  return required(useContext(FormsContext));
}

/** What the questionnaire's parts are called. It is another one when a name changes. */
export function useOutline(): Outline {
  return required(useContext(OutlineContext));
}

/** How changes of a field are called: “Text of question 2”. What is typed into one place is undone together. */
export function useChanges(): (field: string, path?: Path) => EditLabel {
  const { word } = useForms().translator;
  const place = useContext(PlaceContext);
  return (field, path) => ({
    label: place === "" ? field : word("formsOf", { field, place }),
    ...(path && { merge: JSON.stringify(path) }),
  });
}

function required<T>(value: T | null): T {
  if (value === null) throw new Error("This part of the forms stands outside <FormsView>.");
  return value;
}

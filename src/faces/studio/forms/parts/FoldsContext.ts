import { createContext, useContext } from "react";

/** Which parts of editors are unfolded. It is the same in all segments: who writes objections goes from one to the next. */
export interface Folds {
  readonly open: ReadonlySet<string>;
  fold(name: string, isOpen: boolean): void;
}

const FoldsContext = createContext<Folds | null>(null);

export const FoldsProvider = FoldsContext.Provider;

/** Whether a part is unfolded, and what changes that. */
export function useFold(name: string): readonly [boolean, (isOpen: boolean) => void] {
  const folds = useContext(FoldsContext);
  if (!folds) throw new Error("This part of the forms stands outside <FormsView>.");
  return [folds.open.has(name), (isOpen) => folds.fold(name, isOpen)];
}

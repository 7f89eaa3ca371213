import { useMemo, useState } from "react";
import type { Folds } from "./parts/FoldsContext.ts";

/** What is unfolded while the forms are open: at first, what every segment needs. */
export function useFolds(): Folds {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(["need", "visitor"]));
  return useMemo(
    () => ({
      open,
      fold(name, isOpen) {
        setOpen((before) => {
          if (before.has(name) === isOpen) return before;
          const others = [...before].filter((other) => other !== name);
          return new Set(isOpen ? [...others, name] : others);
        });
      },
    }),
    [open],
  );
}

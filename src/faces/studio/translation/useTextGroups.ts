import { useMemo, useRef } from "react";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import type { Shown } from "./StateFilter.tsx";
import { type TextGroup, textGroups } from "./textGroups.ts";
import type { Unit } from "./units.ts";

/** The texts of one state, by what they belong to. */
export function useTextGroups(
  definition: Definition | undefined,
  units: readonly Unit[],
  { shown, pair, translator }: { shown: Shown; pair: string; translator: StudioTranslator },
): readonly TextGroup[] {
  // Those that were of the state when it was chosen: a row that went as its first letter is typed would take the
  // field away that one is typing into.
  const chosen = useRef({ by: "", addresses: new Set<string>() });
  const by = `${shown} ${pair}`;
  if (chosen.current.by !== by) {
    const ofState = units.filter(({ state }) => shown === "all" || state === shown);
    chosen.current = { by, addresses: new Set(ofState.map(({ address }) => address)) };
  }
  const before = useRef<readonly TextGroup[]>([]);
  const { addresses } = chosen.current;
  return useMemo(() => {
    if (!definition) return [];
    const rows = shown === "all" ? units : units.filter(({ address }) => addresses.has(address));
    before.current = textGroups(definition, rows, { translator, before: before.current });
    return before.current;
  }, [definition, units, shown, addresses, translator]);
}

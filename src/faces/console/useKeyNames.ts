import type { Keys } from "./keys.ts";
import { useKeyLabels } from "./useKeyLabels.ts";

/** Tells what is written on keys: on this keyboard where the browser says it, and as this system's own. */
export function useKeyNames(): (keys: Keys) => string {
  const labelOf = useKeyLabels();
  return (keys) => {
    if ("named" in keys) return keys.shown;
    const name = "letter" in keys ? letterName(keys.letter) : digitNames(keys.digits);
    if (keys.with === "shift") return `⇧ ${name}`;
    return keys.with === "ctrl" ? `${isMac() ? "⌘" : "Ctrl"} ${name}` : name;
  };

  /** A letter of the alphabet is heard wherever it is written; where none is, the key at its place is. */
  function letterName(letter: string): string {
    const written = labelOf(`Key${letter.toUpperCase()}`) ?? "";
    return /^\p{L}$/u.test(written) && !/^[A-Z]$/.test(written) ? written : letter.toUpperCase();
  }
}

function digitNames([from, to]: readonly [number, number]): string {
  return from === to ? `${from}` : `${from} – ${to}`;
}

function isMac(): boolean {
  return /^(Mac|iP)/.test(navigator.platform);
}

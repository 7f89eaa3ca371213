import type { KeyAction, Keys } from "../keys.ts";

/** What choosing an item does; what is only to be read does nothing. */
export type Deed =
  | KeyAction
  | { readonly do: "overrule"; readonly segment: string }
  | { readonly do: "open-call"; readonly call: string };

/** Something that the palette finds. */
export interface PaletteItem {
  readonly id: string;
  /** The words over those of its kind. */
  readonly group: string;
  readonly label: string;
  /** What else it is found by. */
  readonly more: string;
  readonly keys: Keys | undefined;
  /** What is read once it is the one chosen; null where the label says all. */
  readonly detail: Detail | null;
  readonly deed: Deed | null;
}

export interface Detail {
  readonly words: string;
  /** Whether the words are to be said aloud. */
  readonly isSaid?: boolean;
  readonly url?: string | undefined;
}

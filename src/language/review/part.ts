/** A part of a report in words: what a terminal and a page both show, each in its own way. */
export type Part =
  | { readonly kind: "heading" | "text" | "conclusion"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      /** What it is a table of. */
      readonly title: string;
      readonly columns: readonly string[];
      /** The first cell of a row names it. */
      readonly rows: readonly (readonly string[])[];
    }
  /** What the table before it has, to be seen at a glance. */
  | {
      readonly kind: "plot";
      readonly title: string;
      readonly steps: readonly PlotStep[];
      /** Shares from 0 to 1 by step; null where there is none. */
      readonly lines: readonly PlotLine[];
    };

export interface PlotStep {
  readonly name: string;
  /** Whether nothing can change its shares any more. */
  readonly isOver: boolean;
}

export interface PlotLine {
  readonly name: string;
  readonly shares: readonly (number | null)[];
  /** The last share that stands, and of which step. */
  readonly last: string;
  /** Where it would lie as expected; null where nothing is. */
  readonly expected: number | null;
}

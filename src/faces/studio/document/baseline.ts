import { type Renamed, renamesSince } from "./renames.ts";
import type { Revision } from "./steps.ts";

/** What an edit is compared with: what was there before the last change, what was saved or opened last, or a named version. */
export type BaselineChoice =
  | "change"
  | "saved"
  | "opened"
  | { readonly version: string; readonly text: string };

/** The text that an edit is compared with, and what was renamed since. */
export interface Baseline {
  readonly text: string;
  readonly renames: readonly Renamed[];
}

/** What there is to choose from; null where there is none. */
interface Candidates {
  readonly now: Revision;
  readonly opened: string;
  readonly saved: Revision;
  readonly beforeChange: Revision | null;
}

/** The baseline of a choice; null where there is none: nothing was changed, saved or opened yet. */
export function baselineOf(
  choice: BaselineChoice,
  { now, opened, saved, beforeChange }: Candidates,
): Baseline | null {
  const since = ({ text, renames }: Revision): Baseline => ({
    text,
    renames: renamesSince(renames, now.renames),
  });
  switch (choice) {
    case "change":
      return beforeChange && since(beforeChange);
    case "saved":
      return saved.text === "" ? null : since(saved);
    case "opened":
      return opened === "" ? null : { text: opened, renames: now.renames };
    default:
      return { text: choice.text, renames: now.renames };
  }
}

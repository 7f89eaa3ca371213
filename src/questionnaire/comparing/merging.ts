import type { Path } from "../definition/problem.ts";
import { areSame, type Json } from "../editing/json.ts";

/** Whose version. */
export type Owner = "mine" | "theirs";

/** A value of each: as it was, and as two have made it; undefined where it isn't there. */
export interface Three {
  readonly base: Json | undefined;
  readonly mine: Json | undefined;
  readonly theirs: Json | undefined;
}

/** Something that both have changed, each otherwise. */
export interface Conflict extends Three {
  /** What it is called among the others: the same each time. */
  readonly name: string;
  /** Where it stands: in one's own version, or in the other's where it isn't there any more. */
  readonly path: Path;
  /** Whether it is only where the items of a list stand. */
  readonly isOrder: boolean;
}

/** One's way down: names that stay, and where it stands in one's own version and in the other's. */
export interface Site {
  readonly name: readonly string[];
  readonly mine: Path;
  readonly theirs: Path;
}

/** What all parts of one merging share. */
export interface Merging {
  /** The first language of each version. */
  readonly languages: Readonly<Record<keyof Three, string>>;
  /** Who was chosen in a conflict, by its name: oneself where nobody was yet. */
  readonly choices: ReadonlyMap<string, Owner>;
  readonly conflicts: Conflict[];
}

/** What was chosen of what both have changed; one's own where nothing was yet. */
export function chosen<T extends Json | undefined>(
  three: { readonly base: T; readonly mine: T; readonly theirs: T },
  site: Site,
  { choices, conflicts }: Merging,
  isOrder = false,
): T {
  const name = JSON.stringify([...site.name, isOrder]);
  const path = three.mine === undefined ? site.theirs : site.mine;
  conflicts.push({ ...three, name, path, isOrder });
  return three[choices.get(name) ?? "mine"];
}

export function below(
  site: Site,
  name: string,
  mine: string | number,
  theirs: string | number,
): Site {
  return {
    name: [...site.name, name],
    mine: [...site.mine, mine],
    theirs: [...site.theirs, theirs],
  };
}

export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && areSame(one, other));
}

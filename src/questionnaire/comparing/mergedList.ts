import type { Json } from "../editing/json.ts";
import { movedAmong, nameOf, pairsOf } from "./items.ts";
import {
  below,
  chosen,
  isSame,
  type Merging,
  type Owner,
  type Site,
  type Three,
} from "./merging.ts";

interface Lists {
  readonly base: readonly Json[];
  readonly mine: readonly Json[];
  readonly theirs: readonly Json[];
}

/** One thing among the items of three lists: its position in each that has it. */
interface Thing {
  readonly base: number | undefined;
  readonly mine: number | undefined;
  readonly theirs: number | undefined;
}

/** Brings two changed lists together, item by item, whoever has put them where. */
export function mergedList(
  lists: Lists,
  site: Site,
  merging: Merging,
  merged: (three: Three, site: Site, merging: Merging) => Json | undefined,
): Json {
  const values = new Map<Thing, Json>();
  for (const thing of thingsIn(lists, site)) {
    const three = {
      base: itemOf(lists.base, thing.base),
      mine: itemOf(lists.mine, thing.mine),
      theirs: itemOf(lists.theirs, thing.theirs),
    };
    const name = nameOf((three.base ?? three.mine ?? three.theirs) as Json) ?? keyOf(thing);
    const value = merged(three, below(site, name, thing.mine ?? 0, thing.theirs ?? 0), merging);
    if (value !== undefined) values.set(thing, value);
  }
  const order = orderOf([...values.keys()], values, site, merging);
  return order.map((thing) => values.get(thing) as Json);
}

function thingsIn({ base, mine, theirs }: Lists, { mine: path }: Site): readonly Thing[] {
  const inMine = pairsOf(base, mine, path);
  const inTheirs = pairsOf(base, theirs, path);
  const partner = (pairs: typeof inMine, at: number) =>
    pairs.find(({ before }) => before === at)?.after;
  const isNew = ({ before }: { before: number | undefined }) => before === undefined;
  const newMine = inMine.filter(isNew).map(({ after }) => after as number);
  const newTheirs = inTheirs.filter(isNew).map(({ after }) => after as number);
  const isOne = (one: Json, other: Json) =>
    isSame(one, other) || (nameOf(one) !== undefined && nameOf(one) === nameOf(other));
  const both = newMine.flatMap((at) => {
    const other = newTheirs.find((to) => isOne(mine[at] as Json, theirs[to] as Json));
    return other === undefined ? [] : [{ base: undefined, mine: at, theirs: other }];
  });
  return [
    ...base.map((_, at) => ({
      base: at,
      mine: partner(inMine, at),
      theirs: partner(inTheirs, at),
    })),
    ...both,
    ...newMine
      .filter((at) => !both.some((thing) => thing.mine === at))
      .map((at) => ({ base: undefined, mine: at, theirs: undefined })),
    ...newTheirs
      .filter((at) => !both.some((thing) => thing.theirs === at))
      .map((at) => ({ base: undefined, mine: undefined, theirs: at })),
  ];
}

/** What all three have stands as whoever moved something has put it; what one has put in, behind what it stands behind there. */
function orderOf(
  things: readonly Thing[],
  values: ReadonlyMap<Thing, Json>,
  site: Site,
  merging: Merging,
): readonly Thing[] {
  const by = (side: Owner) => (one: Thing, other: Thing) => Number(one[side]) - Number(other[side]);
  const inBoth = things.filter(({ mine, theirs }) => mine !== undefined && theirs !== undefined);
  const common = skeletonOf(inBoth, by, site, merging);
  const behind = new Map<Thing | null, Record<Owner, Thing[]>>();
  for (const side of ["mine", "theirs"] as const) {
    let anchor: Thing | null = null;
    for (const thing of things.filter((one) => one[side] !== undefined).toSorted(by(side))) {
      if (common.includes(thing)) {
        anchor = thing;
        continue;
      }
      const runs: Record<Owner, Thing[]> = behind.get(anchor) ?? { mine: [], theirs: [] };
      runs[side].push(thing);
      behind.set(anchor, runs);
    }
  }
  // Whoever merges, it becomes the same file.
  const asWritten = (run: readonly Thing[]) => JSON.stringify(run.map((one) => values.get(one)));
  const after = (anchor: Thing | null) => {
    const { mine, theirs } = behind.get(anchor) ?? { mine: [], theirs: [] };
    return asWritten(mine) <= asWritten(theirs) ? [...mine, ...theirs] : [...theirs, ...mine];
  };
  return [...after(null), ...common.flatMap((thing) => [thing, ...after(thing)])];
}

function skeletonOf(
  things: readonly Thing[],
  by: (side: Owner) => (one: Thing, other: Thing) => number,
  site: Site,
  merging: Merging,
): readonly Thing[] {
  const mine = things.toSorted(by("mine"));
  const theirs = things.toSorted(by("theirs"));
  const isAsBefore = (order: readonly Thing[]) => {
    const known = order.flatMap(({ base }) => (base === undefined ? [] : [base]));
    return movedAmong(known).size === 0;
  };
  const names = (order: readonly Thing[]) => order.map(keyOf);
  if (isSame(names(mine), names(theirs)) || isAsBefore(mine)) return theirs;
  if (isAsBefore(theirs)) return mine;
  const base = things.toSorted((one, other) => Number(one.base) - Number(other.base));
  const order = chosen<readonly string[]>(
    { base: names(base), mine: names(mine), theirs: names(theirs) },
    site,
    merging,
    true,
  );
  return isSame(order, names(theirs)) ? theirs : mine;
}

function keyOf({ base, mine, theirs }: Thing): string {
  return base === undefined ? `+${mine ?? ""}/${theirs ?? ""}` : `${base}`;
}

function itemOf(list: readonly Json[], at: number | undefined): Json | undefined {
  return at === undefined ? undefined : list[at];
}

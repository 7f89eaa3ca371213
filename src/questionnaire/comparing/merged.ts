import { isObject, type Json } from "../editing/json.ts";
import { asText, isWhole } from "./changes.ts";
import { mergedList } from "./mergedList.ts";
import { below, chosen, isSame, type Merging, type Site, type Three } from "./merging.ts";

/** Brings two changed values together: what one alone has changed is as they made it. */
export function merged(three: Three, site: Site, merging: Merging): Json | undefined {
  const { base, mine, theirs } = three;
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine;
  if (isSame(base, mine)) return theirs;
  const texts = alikeTexts(three, merging);
  if (!isWhole(site.mine)) {
    if (isObject(texts.mine) && isObject(texts.theirs)) {
      return mergedObject(texts, site, merging);
    }
    if (Array.isArray(mine) && Array.isArray(theirs)) {
      const lists = { base: Array.isArray(base) ? base : [], mine, theirs };
      return mergedList(lists, site, merging, merged);
    }
  }
  return chosen(three, site, merging);
}

function mergedObject(three: Three, site: Site, merging: Merging): Json {
  const parts = (value: Json | undefined) => (isObject(value) ? value : {});
  const [base, mine, theirs] = [parts(three.base), parts(three.mine), parts(three.theirs)];
  const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const entries = [...keys].flatMap((key): [string, Json][] => {
    const part = (value: Readonly<Record<string, Json>>) =>
      Object.hasOwn(value, key) ? value[key] : undefined;
    const value = merged(
      { base: part(base), mine: part(mine), theirs: part(theirs) },
      below(site, key, key, key),
      merging,
    );
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(entries);
}

function alikeTexts({ base, mine, theirs }: Three, { languages }: Merging): Three {
  const all = [base, mine, theirs];
  const alike = (value: Json | undefined, language: string) =>
    value === undefined ? undefined : asText(value, all, language);
  return {
    base: alike(base, languages.base),
    mine: alike(mine, languages.mine),
    theirs: alike(theirs, languages.theirs),
  };
}

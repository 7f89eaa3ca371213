import { nearestLanguages } from "./languages.ts";
import type { Values, WordLists, Words } from "./wordList.ts";

/** Does what `wordsIn` of i18n.ts does, for pages on which i18next would weigh too much. */
export function wordsIn(language: string, lists: WordLists): Words {
  const tags = [...nearestLanguages(language, Object.keys(lists)), "en"];
  return (name, values = {}) => {
    for (const tag of tags) {
      const list = lists[tag] ?? {};
      const key = keysOf(name, tag, values.count).find((key) => Object.hasOwn(list, key));
      if (key !== undefined) return filled(list[key] ?? "", values);
    }
    return name;
  };
}

/** The keys under which a word may stand, its plural form's first; none is said apart even where a language doesn't. */
function keysOf(name: string, tag: string, count: Values[string]): readonly string[] {
  if (typeof count !== "number") return [name];
  const form = `${name}_${new Intl.PluralRules(tag).select(count)}`;
  return count === 0 ? [`${name}_zero`, form, name] : [form, name];
}

function filled(word: string, values: Values): string {
  return word.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, place) =>
    Object.hasOwn(values, place) ? String(values[place] ?? "") : "",
  );
}

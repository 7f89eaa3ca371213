import type { Definition } from "../../../questionnaire/definition/definition.ts";
import type { ValueChange } from "../../../questionnaire/editing/change.ts";
import type { LanguagesMeant } from "./fileLanguages.ts";
import { type Translation, translate } from "./translate.ts";
import type { TranslatorFile } from "./translatorFile.ts";
import { isBlank, type Languages, type Unit, unitsOf } from "./units.ts";

/** A text as it comes back from a translator. */
interface Returned {
  readonly address: string;
  /** What it was translated from. */
  readonly source: string;
  readonly target: string;
}

/** What comes in with a file. */
export interface Incoming {
  /** What is new, as changes of the questionnaire's text. */
  readonly changes: readonly ValueChange[];
  /** Texts that are not in the questionnaire, such as those of a question that was removed since. */
  readonly unknown: readonly Returned[];
  /** New translations of what now reads otherwise; nothing is changed there. `translate` takes those accepted. */
  readonly conflicts: readonly Conflict[];
}

export interface Conflict extends Translation {
  readonly unit: Unit;
  /** What was translated; the unit has what now stands there. */
  readonly exported: string;
}

/** Compares what comes back with what there is. A blank translation is none, and what is there already is no change. */
export function incomingOf(
  definition: Definition,
  { texts }: TranslatorFile,
  { from, into, source, target }: LanguagesMeant,
): Incoming {
  const returned = texts.map(
    ({ address, words }): Returned => ({
      address,
      source: words.get(from) ?? "",
      target: words.get(into) ?? "",
    }),
  );
  const units = new Map(
    unitsOf(definition, { source, target }).map((unit) => [unit.address, unit]),
  );
  // A table may have a row twice; the last one holds.
  const once = new Map(returned.map((one) => [one.address, one]));
  const news = [...once.values()].filter(({ address, target }) => {
    const unit = units.get(address);
    return !isBlank(target) && !(unit && areAlike(unit.target, target));
  });
  const known = news.flatMap((one): Conflict[] => {
    const unit = units.get(one.address);
    return unit ? [{ unit, exported: one.source, words: withLineFeeds(one.target).trim() }] : [];
  });
  const isStale = ({ unit, exported }: Conflict) => !areAlike(unit.source, exported);
  return {
    changes: translate(
      definition,
      target,
      known.filter((one) => !isStale(one)),
    ),
    unknown: news.filter(({ address }) => !units.has(address)),
    conflicts: known.filter(isStale),
  };
}

/** Those that are still to be decided: what was taken stands in the questionnaire, until that is undone. */
export function conflictsLeft(
  definition: Definition,
  { conflicts }: Incoming,
  languages: Languages,
): readonly Conflict[] {
  const units = new Map(unitsOf(definition, languages).map((unit) => [unit.address, unit]));
  return conflicts.filter(
    ({ unit, words }) => !areAlike(units.get(unit.address)?.target ?? "", words),
  );
}

/** Tools change line ends, and the white space around a text. */
function areAlike(one: string, other: string): boolean {
  return withLineFeeds(one).trim() === withLineFeeds(other).trim();
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

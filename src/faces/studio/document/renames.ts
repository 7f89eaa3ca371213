import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { type IdKind, idsOf } from "../../../questionnaire/editing/uses.ts";

/** An id that is changed: as it was, for an option `question/option`, and the new id alone. */
export interface Rename {
  readonly kind: IdKind;
  readonly from: string;
  readonly to: string;
}

/** An id that was changed since the questionnaire was opened: as it was then and as it is now; options go by `question/option`. */
export interface Renamed {
  readonly kind: IdKind;
  readonly opened: string;
  readonly now: string;
}

/** What takes a rename back. */
export function reverse({ kind, from, to }: Rename): Rename {
  return kind === "option"
    ? { kind, from: `${questionOf(from)}/${to}`, to: optionOf(from) }
    : { kind, from: to, to: from };
}

/** What was renamed since a questionnaire was opened, once something more is. */
export function withRename(
  all: readonly Renamed[],
  { kind, from, to }: Rename,
): readonly Renamed[] {
  const opened = openedId(all, kind, from);
  const now = kind === "option" ? `${questionOf(from)}/${to}` : to;
  const others = all.flatMap((renamed) => {
    if (renamed.kind === kind && renamed.now === from) return [];
    const goesWith =
      kind === "question" && renamed.kind === "option" && questionOf(renamed.now) === from;
    return goesWith ? { ...renamed, now: `${to}/${optionOf(renamed.now)}` } : renamed;
  });
  return opened === undefined ? others : [...others, { kind, opened, now }];
}

/** What was renamed between two moments, of each of which it is known what was renamed since the questionnaire was opened. */
export function renamesSince(
  before: readonly Renamed[],
  now: readonly Renamed[],
): readonly Renamed[] {
  const idThen = (kind: IdKind, opened: string): string => {
    const renamed = before.find((one) => one.kind === kind && one.opened === opened);
    if (renamed || kind !== "option") return renamed?.now ?? opened;
    return `${idThen("question", questionOf(opened))}/${optionOf(opened)}`;
  };
  return now.map((renamed) => ({ ...renamed, opened: idThen(renamed.kind, renamed.opened) }));
}

/** Without what is gone: should its id come back, it is another thing's. */
export function stillThere(all: readonly Renamed[], definition: Definition): readonly Renamed[] {
  const isThere = ({ kind, now }: Renamed) => idsOf(definition, kind).includes(now);
  return all.every(isThere) ? all : all.filter(isThere);
}

/** As a comparison is told of renames, without those that it would not know. */
export function toldOf(
  all: readonly Renamed[],
  old: Definition,
  now: Definition,
): ReadonlyMap<string, string> {
  const known = all.filter(({ kind, opened }) => idsOf(old, kind).includes(opened));
  return new Map(
    stillThere(known, now).map((renamed) => [
      `${renamed.kind}:${renamed.opened}`,
      renamed.kind === "option" ? optionOf(renamed.now) : renamed.now,
    ]),
  );
}

/** What had this id when the questionnaire was opened is what has it now, or had another; undefined where it is new. */
function openedId(all: readonly Renamed[], kind: IdKind, now: string): string | undefined {
  const ofKind = all.filter((renamed) => renamed.kind === kind);
  const renamed = ofKind.find((one) => one.now === now);
  if (renamed) return renamed.opened;
  const question = kind === "option" ? openedId(all, "question", questionOf(now)) : "";
  if (question === undefined) return undefined;
  const opened = kind === "option" ? `${question}/${optionOf(now)}` : now;
  return ofKind.some((one) => one.opened === opened) ? undefined : opened;
}

function questionOf(option: string): string {
  return option.slice(0, option.indexOf("/"));
}

function optionOf(option: string): string {
  return option.slice(option.indexOf("/") + 1);
}

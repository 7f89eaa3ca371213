import type { Change } from "../../questionnaire/comparing/changes.ts";
import type { Path } from "../../questionnaire/definition/problem.ts";
import type { Json } from "../../questionnaire/editing/json.ts";
import { isShort, type Said, type Saying } from "./saying.ts";

/** What holds where the format lets something out. */
const standards: Readonly<Record<string, Json>> = {
  ask: "always",
  offer: "all",
  choose: 1,
  unsure: false,
  clearLead: 1,
  stopWhenCertain: true,
  required: false,
  signs: false,
};

/** A value as it was and as it is, of what was changed, or is there in one version alone and stands for something where it isn't. */
function valuesOf(
  change: Change,
): { readonly before: Json | undefined; readonly after: Json | undefined } | null {
  const key = `${change.path.at(-1)}`;
  const standard = key === "when" || key === "range" ? null : standards[key];
  switch (change.kind) {
    case "changed":
      return change;
    case "added":
      return standard === undefined ? null : { before: standard, after: change.value };
    case "removed":
      return standard === undefined ? null : { before: change.value, after: standard };
    default:
      return null;
  }
}

/**
 * Says of any place of a questionnaire how it was changed.
 *
 * @param without how many steps of the way are told already
 */
export function plainSentence(change: Change, saying: Saying, without: number): Said {
  const { word, value } = saying;
  const { path } = change;
  const place = saying.place(path, without);
  const here = change.kind === "removed" ? null : path;
  const values = valuesOf(change);
  if (values) return changedSentence(values, path, place, saying);
  if (change.kind === "moved") {
    const said = value(itemAt(saying.after as unknown as Json, path), path, "after");
    return { sentence: word("moved", { place, value: said }), path };
  }
  if (change.kind === "renamed") {
    return { sentence: word("renamedId", { from: change.from, to: change.to }), path };
  }
  const { kind, value: whole } = change as Extract<Change, { kind: "added" | "removed" }>;
  const version = kind === "added" ? "after" : "before";
  const isPlain =
    typeof whole === "object" && !Array.isArray(whole) && typeof path.at(-1) !== "number";
  const said = isPlain ? undefined : value(whole, path, version);
  return {
    sentence: word(isPlain ? `${kind}Plain` : kind, { place, value: said }),
    path: here,
  };
}

function changedSentence(
  { before, after }: { readonly before: Json | undefined; readonly after: Json | undefined },
  path: Path,
  place: string,
  { word, value }: Saying,
): Said {
  if (typeof before === "string" && typeof after === "string") {
    if (!isShort(before) || !isShort(after)) {
      return { sentence: word("changedLong", { place }), path, words: { before, after } };
    }
  }
  if (path.at(-1) === "backtest") return { sentence: word("other", { place }), path };
  const values = { before: value(before, path, "before"), after: value(after, path, "after") };
  const isCut = values.before === values.after;
  return { sentence: word(isCut ? "other" : "changed", { place, ...values }), path };
}

function itemAt(root: Json, path: Path): Json | undefined {
  return path.reduce<Json | undefined>(
    (at, step) => (at as Readonly<Record<string, Json>> | undefined)?.[step],
    root,
  );
}

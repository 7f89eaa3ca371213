import { idsFor, keyNames, valueNames } from "./idPlace.ts";
import { type LoosePlace, looseAt, placeAt } from "./loose.ts";
import { type Schema, schemasAt, valuesOf } from "./schema.ts";

/** Something that may stand at a place. */
export interface Suggestion {
  /** As JSON, in quotes where it has them. */
  readonly json: string;
  /** What belongs before and after the cursor once it is put in. */
  readonly before: string;
  readonly after: string;
  /** What the format says of it. */
  readonly description?: string;
  /** What it is the id of, where it is one. */
  readonly names?: { readonly kind: "segment" | "question" | "option"; readonly id: string };
  /** The question of an option's id. */
  readonly question?: string;
}

interface Suggestions {
  readonly from: number;
  readonly to: number;
  readonly list: readonly Suggestion[];
}

/** What may stand at an offset of JSON that may be half-finished: keys, the values there are to choose from, and ids. */
export function suggestionsAt(text: string, offset: number, schema: Schema): Suggestions | null {
  const place = looseAt(text, offset);
  if (!place) return null;
  const rest = text.slice(place.token.to);
  const list = place.isKey ? keysAt(place, schema, rest) : valuesAt(place, schema, rest);
  return { ...place.token, list };
}

function keysAt(place: LoosePlace, root: Schema, rest: string): readonly Suggestion[] {
  const { path, idTable } = place;
  const around = path.slice(0, -1);
  const object = placeAt(place.root, around);
  const isFree = (key: string) => key === path.at(-1) || !object.get(key).exists();
  const hasValue = /^\s*:/.test(rest);
  const comma = /^\s*"/.test(rest) ? "," : "";
  const suggest = (key: string, schema: Schema | undefined): Suggestion => {
    const json = JSON.stringify(key);
    if (hasValue) return { json, before: json, after: "" };
    const [open = "", close = ""] = schema ? brackets(schema) : [];
    return { json, before: `${json}: ${open}`, after: close + comma };
  };
  const names = keyNames(path);
  if (names) {
    const { kind } = names;
    return idsFor(names, path, idTable)
      .filter(isFree)
      .map((id) => ({ ...suggest(id, undefined), names: { kind, id } }));
  }
  const schemas = schemasAt(root, around);
  const keys = schemas.flatMap(({ properties = {} }) => Object.entries(properties));
  const isText = schemas.some(({ type }) => type === "string") && schemas.length > 1;
  const tags = isText ? place.root.get("languages").items() : [];
  return [
    ...keys
      .filter(([key]) => isFree(key))
      .map(([key, schema]) => ({
        ...suggest(key, schema),
        ...described(schema),
      })),
    ...tags
      .flatMap((tag) => tag.string() ?? [])
      .filter(isFree)
      .map((tag) => suggest(tag, { type: "string" })),
  ];
}

function valuesAt(place: LoosePlace, root: Schema, rest: string): readonly Suggestion[] {
  const { path, idTable } = place;
  const comma = /^\s*["{[\w-]/.test(rest) ? "," : "";
  const names = valueNames(path);
  if (names) {
    return idsFor(names, path, idTable).map((id) => ({
      json: JSON.stringify(id),
      before: JSON.stringify(id) + comma,
      after: "",
      names: { kind: names.kind, id },
      ...(names.kind === "option" && { question: names.question }),
    }));
  }
  const values = schemasAt(root, path)
    .flatMap(valuesOf)
    .map((value) => JSON.stringify(value));
  return values.map((json) => ({ json, before: json + comma, after: "" }));
}

function described({ description }: Schema) {
  return description === undefined ? {} : { description };
}

/** What a value of a kind begins and ends with; of one that has several forms, the first. */
function brackets(schema: Schema): readonly [string, string] | readonly [] {
  const [form = schema] = schemasAt(schema, []);
  if (valuesOf(form).length > 0) return [];
  if (form.type === "string") return ['"', '"'];
  if (form.type === "array") return ["[", "]"];
  return form.type === "object" ? ["{", "}"] : [];
}

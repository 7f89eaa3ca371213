import { type IdPlace, keyNames, valueNames } from "./idPlace.ts";
import { looseAt, placeAt } from "./loose.ts";
import { type Schema, schemasAt, valuesOf } from "./schema.ts";

/** What is to be said of a key or of an id. */
interface Explanation {
  readonly from: number;
  readonly to: number;
  /** What the format says of it. */
  readonly description: string | undefined;
  /** The values there are to choose from, as JSON. */
  readonly values: readonly string[];
  /** What it is the id of. */
  readonly names: (IdPlace & { readonly id: string }) | null;
}

/** Explains what stands at an offset; null where there is nothing to say. */
export function explanationAt(text: string, offset: number, schema: Schema): Explanation | null {
  const place = looseAt(text, offset);
  if (!place || place.token.from === place.token.to) return null;
  const { path, isKey, root, token } = place;
  const idPlace = isKey ? keyNames(path) : valueNames(path);
  const id = isKey ? String(path.at(-1)) : placeAt(root, path).string();
  const names = idPlace && id !== undefined ? { ...idPlace, id } : null;
  const schemas = isKey && !names ? schemasAt(schema, path) : [];
  const description = schemas.find((form) => form.description)?.description;
  const values = schemas.flatMap(valuesOf).map((value) => JSON.stringify(value));
  if (!description && values.length === 0 && !names) return null;
  return { ...token, description, values, names };
}

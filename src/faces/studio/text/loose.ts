import { getLocation, getNodeValue, type Location, parseTree } from "jsonc-parser";
import { type IdTable, idTableOf } from "../../../questionnaire/definition/idTable.ts";
import { overLimit } from "../../../questionnaire/definition/overLimit.ts";
import { Place } from "../../../questionnaire/definition/place.ts";
import type { Path } from "../../../questionnaire/definition/problem.ts";

/** A place in JSON that may be half-finished, with what is around it. */
export interface LoosePlace {
  readonly path: Path;
  readonly isKey: boolean;
  /** The key or the value that stands there, or as much of it as there is. */
  readonly token: { readonly from: number; readonly to: number };
  readonly root: Place;
  readonly idTable: IdTable;
}

/** What is at an offset; null where the text is too much to look at. */
export function looseAt(text: string, offset: number): LoosePlace | null {
  const source = text.replace(/^\uFEFF/, " ");
  if (overLimit(source)) return null;
  const location = getLocation(source, offset);
  const tree = parseTree(source);
  const root = new Place(tree && getNodeValue(tree));
  const { path, isAtPropertyKey } = location;
  return {
    path,
    isKey: isAtPropertyKey,
    token: tokenAt(source, offset, location),
    root,
    idTable: idTableOf(root),
  };
}

/** What stands at a path, as far as there is anything. */
export function placeAt(root: Place, path: Path): Place {
  return path.reduce<Place>(
    (place, step) => (typeof step === "number" ? place.item(step) : place.get(step)),
    root,
  );
}

function tokenAt(text: string, offset: number, { previousNode }: Location) {
  if (previousNode && previousNode.type !== "object" && previousNode.type !== "array") {
    const { offset: from, length } = previousNode;
    if (from <= offset && offset <= from + length) return { from, to: from + length };
  }
  const begun = /[\w$.-]*$/.exec(text.slice(0, offset))?.[0] ?? "";
  return { from: offset - begun.length, to: offset };
}

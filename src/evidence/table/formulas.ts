import { type PackedPart, partsOf, textOf } from "./zipDirectory.ts";

/**
 * Cells of a workbook's first sheet that have a formula and no value of it, as programs write them that reckon nothing: the first
 * of each row, such as "C7", by the row's number. Who reads values alone takes such a cell for blank.
 */
export async function formulasWithoutValue(
  bytes: Uint8Array,
): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>();
  try {
    const sheet = await firstSheet(bytes);
    for await (const rows of wholeRows(sheet ? textOf(bytes, sheet) : [])) {
      for (const name of withoutValue(rows)) {
        const row = Number(/\d+$/.exec(name));
        if (!found.has(row)) found.set(row, name);
      }
    }
  } catch {
    // What is damaged is told by the reader of the rows.
  }
  return found;
}

/** What is longer than this lists no sheets, and is no row. */
const longest = 1 << 24;

async function firstSheet(bytes: Uint8Array): Promise<PackedPart | undefined> {
  const parts = partsOf(bytes);
  const whole = async (name: string) => {
    const part = parts.find((one) => one.name.toLowerCase() === name);
    let text = "";
    for await (const piece of part ? textOf(bytes, part) : []) {
      text += piece;
      if (text.length > longest) break;
    }
    return text;
  };
  const [, sheet = ""] = /<(?:\w+:)?sheet(\s[^<>]*)>/.exec(await whole("xl/workbook.xml")) ?? [];
  const [, id] = /\s\w+:id="([^"]+)"/.exec(sheet) ?? [];
  const links = (await whole("xl/_rels/workbook.xml.rels")).match(/<Relationship\s[^<>]*>/g) ?? [];
  const link = links.find((one) => one.includes(` Id="${id}"`)) ?? "";
  const [, target = ""] = /\sTarget="([^"]+)"/.exec(link) ?? [];
  const name = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
  return parts.find((one) => one.name === name);
}

/** A text that comes in pieces, cut behind rows. */
async function* wholeRows(
  pieces: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<string> {
  let text = "";
  for await (const piece of pieces) {
    text += piece;
    if (text.length > longest) return;
    const end = text.lastIndexOf("row>") + 4;
    if (end < 4) continue;
    yield text.slice(0, end);
    text = text.slice(end);
  }
  yield text;
}

// Each looks at no letter twice, whatever is there in place of rows: cells are parted where the next begins.
const cellBegins = /<(?:\w+:)?c(?=[\s>])/;
const cell = /^((?:\s+[\w:]+=(?:"[^"]*"|'[^']*'))*)\s*>(.*?)<\/(?:\w+:)?c>/s;
const formula = /<(?:\w+:)?f[\s/>]/;
const value = /<(?:\w+:)?v(?:\s[^<>]*)?>[^<]/;

function* withoutValue(rows: string): Generator<string> {
  if (!formula.test(rows)) return;
  for (const text of rows.split(cellBegins)) {
    const [, attributes = "", inside = ""] = cell.exec(text) ?? [];
    // What a formula makes a text of may be an empty one.
    if (!formula.test(inside) || value.test(inside) || /\st=["']str["']/.test(attributes)) continue;
    const [, name] = /\sr=["']([A-Z]+\d+)["']/.exec(attributes) ?? [];
    if (name !== undefined) yield name;
  }
}

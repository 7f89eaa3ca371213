import { languagesIn } from "./languagesIn.ts";
import { readXml, type XmlElement } from "./readXml.ts";
import type { FileRead } from "./translatorFile.ts";
import { sameWords } from "./xliff.ts";

/** XLIFF 2.0 and 2.1 have one namespace, 2.2 has another. */
const namespaces = /^urn:oasis:names:tc:xliff:document:2\./;

/** Reads XLIFF 2 back: units in any order, in groups or not, cut into segments or not, with whatever notes. */
export function readTranslationXliff(text: string): FileRead {
  const root = readXml(text);
  if (!root || root.name !== "xliff" || !namespaces.test(root.namespace)) {
    return { ok: false, why: "not-xliff" };
  }
  const found = languagesIn(
    ["srcLang", "trgLang"].map((name) => root.attributes.get(name)?.trim() ?? ""),
  );
  if (!found.ok) return found;
  const [from, into] = found.languages;
  return {
    ok: true,
    languages: found.languages,
    isDirected: true,
    texts: [...unitsIn(root)].map((unit) => {
      const { address, source, target } = returned(unit);
      return {
        address,
        words: new Map([
          [from, source],
          [into, target],
        ]),
      };
    }),
  };
}

function* unitsIn(element: XmlElement): Generator<XmlElement> {
  for (const child of elementsIn(element)) {
    if (child.name === "unit") yield child;
    else if (child.name === "file" || child.name === "group") yield* unitsIn(child);
  }
}

/** The text of a unit, put together again from the pieces into which a tool may have cut it. */
function returned(unit: XmlElement) {
  const pieces = elementsIn(unit)
    .filter(({ name }) => name === "segment" || name === "ignorable")
    .map((piece, at) => {
      const source = textIn(piece, "source") ?? "";
      const target = textIn(piece, "target");
      const isUntouched =
        piece.attributes.get("state") === "initial" &&
        piece.attributes.get("subState") !== sameWords &&
        target === source;
      const isSpace = piece.name === "ignorable";
      return {
        source,
        target: isSpace ? (target ?? source) : isUntouched ? undefined : target,
        order: orderOf(piece) ?? at + 1,
      };
    });
  const isWhole = pieces.every(({ target }) => target !== undefined);
  const inOrder = pieces.toSorted((one, other) => one.order - other.order);
  return {
    address: unit.attributes.get("id") ?? "",
    source: pieces.map(({ source }) => source).join(""),
    target: isWhole ? inOrder.map(({ target }) => target).join("") : "",
  };
}

/** Where a translated piece stands, if not where its source does. */
function orderOf(piece: XmlElement): number | undefined {
  const order = elementsIn(piece)
    .find(({ name }) => name === "target")
    ?.attributes.get("order");
  return order === undefined ? undefined : Number(order);
}

function textIn(piece: XmlElement, name: string): string | undefined {
  const element = elementsIn(piece).find((child) => child.name === name);
  return element && contentOf(element);
}

/** The words of an element. Of a tool's markup only what stands in it counts. */
function contentOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === "string") return child;
      if (child.name !== "cp") return contentOf(child);
      return String.fromCharCode(Number.parseInt(child.attributes.get("hex") ?? "", 16) || 0);
    })
    .join("");
}

/** The elements of XLIFF itself: tools put in others of their own. */
function elementsIn({ children }: XmlElement): readonly XmlElement[] {
  return children.filter(
    (child): child is XmlElement => typeof child === "object" && namespaces.test(child.namespace),
  );
}

/** An element of XML. */
export interface XmlElement {
  /** Empty where it has none. */
  readonly namespace: string;
  /** Without a prefix. */
  readonly name: string;
  /** By the names that they are written with. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** An element that is still open. */
interface Open extends XmlElement {
  readonly tag: string;
  readonly children: (XmlElement | string)[];
  /** Namespaces by prefix. */
  readonly scope: ReadonlyMap<string, string>;
}

/** The way back up is by recursion later on. */
const deepest = 100;

/**
 * Reads XML without a document type; null for anything else. The browser has a reader, but a page with trusted types
 * forbids it, and Node has none.
 */
export function readXml(text: string): XmlElement | null {
  const source = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const document: Open = { ...nothing, tag: "", children: [], scope: new Map() };
  const open = [document];
  let at = 0;
  while (at < source.length) {
    const parent = open.at(-1) as Open;
    const found = tokenAt(source, at);
    if (!found) return null;
    at = found.end;
    if (found.text !== undefined) {
      // A text that is cut by a comment or a CDATA section is one text still.
      const before = typeof parent.children.at(-1) === "string" ? parent.children.pop() : "";
      parent.children.push(`${before}${found.text}`);
    } else if (found.closes !== undefined) {
      if (open.length === 1 || parent.tag !== found.closes) return null;
      open.pop();
    } else if (found.tag) {
      const element = elementOf(found.tag, found.attributes, parent);
      if (!element || open.length > deepest) return null;
      parent.children.push(element);
      if (!found.isEmpty) open.push(element);
    }
  }
  const [root, ...others] = document.children.filter((child) => typeof child === "object");
  const isAlone = document.children.every((child) => child === root || `${child}`.trim() === "");
  return open.length === 1 && others.length === 0 && isAlone ? (root ?? null) : null;
}

const nothing = { namespace: "", name: "", attributes: new Map<string, string>() };

interface Token {
  readonly end: number;
  readonly text?: string;
  readonly closes?: string;
  readonly tag?: string;
  readonly attributes?: ReadonlyMap<string, string>;
  readonly isEmpty?: boolean;
}

const startTag = /<([^\s<>/=&"'!?]+)((?:\s+[^\s<>/=&"']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const endTag = /<\/([^\s<>]+)\s*>/y;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** What begins at a place; null where that is not XML, or is more than is wanted of it. */
function tokenAt(source: string, at: number): Token | null {
  if (source[at] !== "<") {
    const next = source.indexOf("<", at);
    const end = next < 0 ? source.length : next;
    const text = decoded(source.slice(at, end));
    return text === null ? null : { end, text };
  }
  if (source.startsWith("<!--", at)) return skipped(source, at + 4, "-->");
  if (source.startsWith("<?", at)) return skipped(source, at + 2, "?>");
  if (source.startsWith("<![CDATA[", at)) {
    const token = skipped(source, at + 9, "]]>");
    return token && { ...token, text: source.slice(at + 9, token.end - 3) };
  }
  endTag.lastIndex = at;
  const closing = endTag.exec(source);
  if (closing) return { end: endTag.lastIndex, closes: closing[1] as string };
  startTag.lastIndex = at;
  const opening = startTag.exec(source);
  if (!opening) return null;
  const [, tag = "", written = "", slash] = opening;
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single = ""] of written.matchAll(attribute)) {
    const value = decoded((double ?? single).replace(/[\t\n]/g, " "));
    if (value === null || attributes.has(name)) return null;
    attributes.set(name, value);
  }
  return { end: startTag.lastIndex, tag, attributes, isEmpty: slash === "/" };
}

function skipped(source: string, from: number, end: string): Token | null {
  const at = source.indexOf(end, from);
  return at < 0 ? null : { end: at + end.length };
}

const named = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** A text with its references resolved; null where one stands for nothing. */
function decoded(text: string): string | null {
  let isSound = true;
  const result = text.replace(
    /&(?:(\w{1,8})|#(\d{1,7})|#x([\da-fA-F]{1,6}));|&/g,
    (_, name, decimal, hex) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      const char = name
        ? named.get(name)
        : code <= 0x10ffff
          ? String.fromCodePoint(code)
          : undefined;
      isSound &&= char !== undefined;
      return char ?? "";
    },
  );
  return isSound ? result : null;
}

function elementOf(
  tag: string,
  attributes: ReadonlyMap<string, string> = new Map(),
  { scope: outer }: Open,
): Open | null {
  const scope = new Map(outer);
  for (const [name, value] of attributes) {
    if (name === "xmlns") scope.set("", value);
    else if (name.startsWith("xmlns:")) scope.set(name.slice(6), value);
  }
  const [prefix, name] = tag.includes(":") ? tag.split(":") : ["", tag];
  const namespace = scope.get(prefix as string) ?? (prefix === "" ? "" : undefined);
  if (!name || namespace === undefined) return null;
  return { tag, namespace, name, attributes, children: [], scope };
}

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const token =
  /<(?<name>[A-Za-z]+)(?<attributes>(?: [A-Za-z-]+="[^"<]*")*)(?<empty>\/?)>|<\/(?<end>[A-Za-z]+)>|(?<text>[^<>]+)/uy;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML forbids is what this is about
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u;

/** Reads well-formed XML of the plain kind: one element with what stands in it. Throws at anything else. */
export function parseXml(xml: string): Element {
  if (forbidden.test(xml)) throw new Error("a character that XML forbids");
  const top = { name: "", attributes: {}, children: [] as (Element | string)[] };
  const open = [top];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const { name, attributes = "", empty, end, text } = token.exec(xml)?.groups ?? {};
    const parent = open.at(-1) as typeof top;
    if (name) {
      const element = { name, attributes: attributesIn(attributes), children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    } else if (end) {
      if (parent.name !== end) throw new Error(`</${end}> closes <${parent.name}>`);
      open.pop();
    } else if (text) {
      parent.children.push(decoded(text));
    } else {
      throw new Error(`no XML: ${xml.slice(at, at + 60)}`);
    }
  }
  const [root, ...more] = top.children.filter((child) => child !== "\n");
  if (open.length > 1 || typeof root !== "object" || more.length > 0) throw new Error("not one");
  return root;
}

/** An element and all within it, in the order in which they begin. */
export function* elementsIn(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) if (typeof child === "object") yield* elementsIn(child);
}

export function textOf({ children }: Element): string {
  return children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

function attributesIn(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/ ([A-Za-z-]+)="([^"]*)"/gu)];
  const attributes = Object.fromEntries(pairs.map(([, key, value = ""]) => [key, decoded(value)]));
  if (Object.keys(attributes).length !== pairs.length) throw new Error(`twice in ${text}`);
  return attributes;
}

function decoded(text: string): string {
  if (/&(?!#\d+;)/.test(text)) throw new Error(`a bare & in ${text}`);
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

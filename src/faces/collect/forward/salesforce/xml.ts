import type { CrmOption } from "../crmOptions.ts";

/** An element in lines. */
export type Part = readonly string[];

/** An element with a value or with other elements in it. */
export function element(name: string, inner: string | number | boolean | readonly Part[]): Part {
  if (typeof inner !== "object") return [`<${name}>${escaped(`${inner}`)}</${name}>`];
  return [`<${name}>`, ...inner.flat().map((line) => `    ${line}`), `</${name}>`];
}

/** A file of Salesforce's Metadata API. */
export function file(name: string, inner: readonly Part[]): string {
  const [, ...lines] = element(name, inner);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${name} xmlns="http://soap.sforce.com/2006/04/metadata">`,
    ...lines,
    "",
  ].join("\n");
}

/** The values that a picklist has in a file of an object, as this writes it and as Salesforce does. */
export function valuesIn(text: string, field: string): readonly CrmOption[] {
  const fields = text.split(/<fields>/).slice(1);
  const own = fields.find((one) => one.includes(`<fullName>${field}</fullName>`)) ?? "";
  return [...own.matchAll(/<value>(.*?)<\/value>/gs)].map(([, value = ""]) => ({
    value: partOf(value, "fullName"),
    label: partOf(value, "label"),
  }));
}

function partOf(text: string, name: string): string {
  const [, found = ""] = new RegExp(`<${name}>(.*?)</${name}>`, "s").exec(text) ?? [];
  return found.replace(/&(amp|lt|gt|quot|apos);/g, (_, sign: string) => signs[sign] ?? "");
}

const signs: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function escaped(text: string): string {
  // What XML can’t hold at all would spoil the file.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
  const clean = text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, "");
  return clean.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

import { factsIn } from "../../interview/session/addressFacts.ts";
import type { Known } from "../../questionnaire/definition/definition.ts";

/** Where a run is kept, so that a reload goes on with it: in this tab, on this device, or not at all. */
export type ResumePlace = "tab" | "device" | "off";

/** The attributes that are properties too, by the same name in camel case. */
export const reflectedNames = [
  "src",
  "language",
  "known-from-address",
  "resume",
  "deliver",
  "analytics",
  "allow-private",
  "frame-parent",
  "campaign",
  "unfinished",
] as const;

/** The attributes that an element heeds. */
export const attributeNames = [...reflectedNames, "data-known", "destinations"] as const;

/** The facts that an element's attributes tell: `data-known` as JSON, and the address's parameters that it allows. */
export function factsOf(element: Element, address: URLSearchParams): Known {
  return {
    ...factsIn(address, namesIn(element, "known-from-address")),
    ...jsonIn(element, "data-known"),
  };
}

/** The part of the address's query that an element lets through; a name that ends in `*` is the beginning of names. */
export function campaignIn(element: Element): string {
  const beginnings = namesIn(element, "campaign").map((name) =>
    name.endsWith("*") ? name.slice(0, -1) : `${name}=`,
  );
  const isNamed = (parameter: string) => beginnings.some((one) => parameter.startsWith(one));
  return location.search.slice(1).split("&").filter(isNamed).join("&");
}

function namesIn(element: Element, attribute: string): readonly string[] {
  return (element.getAttribute(attribute) ?? "").split(/[\s,]+/).filter(Boolean);
}

/** What says where results go, in attributes; the same as long as that is the same. */
export function destinationTexts(element: Element): readonly (string | null)[] {
  return [element.getAttribute("deliver"), element.getAttribute("destinations")];
}

/** Where results go, as attributes tell. */
export function destinationsIn([url, text]: ReturnType<
  typeof destinationTexts
>): readonly unknown[] {
  // One that is left empty, as by a template, is none: it would be the address of the page itself.
  const webhook = url?.trim() ? [{ kind: "webhook", url }] : [];
  const list = typeof text === "string" ? parsed(text) : [];
  if (Array.isArray(list)) return [...webhook, ...list];
  complain("destinations", `[{"kind": "webhook", "url": "/leads"}]`);
  return webhook;
}

/** The language of the page around an element. */
export function pageLanguageOf(element: Element): string | undefined {
  for (let node: Element | null = element; node; ) {
    const near: Element | null = node.closest("[lang]");
    if (near) return near.getAttribute("lang") ?? undefined;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

export function resumePlaceOf(element: Element): ResumePlace {
  const place = element.getAttribute("resume");
  return place === "device" || place === "off" ? place : "tab";
}

/** The object that an attribute holds as JSON. One that holds something else is told to the page's author. */
function jsonIn(element: Element, name: string): Known {
  const text = element.getAttribute(name);
  if (text === null) return {};
  const value = parsed(text);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Known;
  complain(name, `{"employees": 120}`);
  return {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Says nothing of what stands there: it can be personal, and pages send what is in the console to logs. */
function complain(name: string, example: string): void {
  console.error(`needs-diagnostic: ${name} is left out: no JSON such as ${example}`);
}

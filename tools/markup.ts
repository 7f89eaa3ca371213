// Writes what editors know of the element: the custom elements manifest, and the data of VS Code and of JetBrains. What an
// attribute does is said by README; TypeScript holds the names here to the element's.
import { readFileSync, writeFileSync } from "node:fs";
import type { ElementEvents } from "../src/faces/element/events.ts";
import type { Properties, Reflected } from "../src/faces/element/properties.ts";
import type { attributeNames } from "../src/faces/element/settings.ts";

const tag = "needs-diagnostic";
const about =
  "Diagnostic questions that place a business customer in a segment, for the visitors of a website.";
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const { version } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
) as { version: string };

interface Attribute {
  readonly type: string;
  readonly property?: keyof Reflected;
  readonly values?: readonly string[];
}

const text = "string | null";
const attributes: Readonly<Record<(typeof attributeNames)[number], Attribute>> = {
  src: { type: text, property: "src" },
  language: { type: text, property: "language", values: ["auto"] },
  deliver: { type: text, property: "deliver" },
  destinations: { type: text },
  "data-known": { type: text },
  "known-from-address": { type: text, property: "knownFromAddress" },
  resume: { type: text, property: "resume", values: ["tab", "device", "off"] },
  analytics: { type: text, property: "analytics", values: ["dataLayer"] },
  "frame-parent": { type: text, property: "frameParent" },
  campaign: { type: text, property: "campaign" },
  unfinished: { type: text, property: "unfinished", values: ["send"] },
  "allow-private": { type: "boolean", property: "allowPrivate" },
};

const properties: Readonly<Record<keyof Properties, readonly [type: string, about: string]>> = {
  definition: ["Definition | null", "a questionnaire as `read` gives it, in place of `src`"],
  known: ["Known", "facts and answers by question id; they count before `data-known`"],
  destinations: ["readonly unknown[] | null", "where results go, functions too"],
  words: ["OwnWords", "words of the page’s own, by language"],
  track: ["((event: string, properties: object) => void) | null", "called as analytics want it"],
};

const events: Readonly<Record<keyof ElementEvents, string>> = {
  "nd-shown": "somebody has it in sight for the first time",
  "nd-started": "the interview has begun",
  "nd-answered": "a question is answered",
  "nd-revisited": "somebody has gone back to a question",
  "nd-cleared": "an answer is taken back",
  "nd-restarted": "the interview begins again",
  "nd-ignored": "what the page knows beforehand does not fit",
  "nd-finished": "the interview has ended in a segment",
  "nd-lead": "what has become of the lead form",
  "nd-left": "somebody leaves before the end",
  "nd-delivery": "what has become of a result at a destination",
  "nd-failed": "the questionnaire can’t be shown",
};

/** The names that README lists after some words, between two signs. */
const listed = (pattern: RegExp) =>
  [...(pattern.exec(readme)?.[1] ?? "").matchAll(/[\w-]+/g)].map(([name]) => name);
const parts = listed(/`::part\(([^)]+)\)`/);
const cssProperties = ["--nd-place", ...new Set(readme.match(/--nd-(?!place)[a-z-]+/g))];

function saidOf(attribute: string): string {
  const [, said] = new RegExp(`^\\| \`${attribute}\` \\| (.*) \\|$`, "m").exec(readme) ?? [];
  if (!said) throw new Error(`README’s table says nothing of the attribute ${attribute}.`);
  return said;
}

const attributeList = Object.entries(attributes).map(([name, attribute]) => ({
  name,
  ...attribute,
  description: saidOf(name),
}));

function manifest() {
  const path = "dist/element/needs-diagnostic.js";
  const name = "NeedsDiagnosticElement";
  const fields = [
    ...attributeList.flatMap(({ name: attribute, property, type, description }) =>
      property
        ? [
            {
              kind: "field",
              name: property,
              type: { text: type },
              description,
              attribute,
              reflects: true,
            },
          ]
        : [],
    ),
    ...Object.entries(properties).map(([property, [type, description]]) => ({
      kind: "field",
      name: property,
      type: { text: type },
      description,
    })),
  ];
  return {
    schemaVersion: "1.0.0",
    readme: "README.md",
    modules: [
      {
        kind: "javascript-module",
        path,
        declarations: [
          {
            kind: "class",
            customElement: true,
            name,
            tagName: tag,
            description: about,
            attributes: attributeList.map(({ name: attribute, type, property, description }) => ({
              name: attribute,
              type: { text: type },
              description,
              ...(property && { fieldName: property }),
            })),
            members: [
              ...fields,
              { kind: "method", name: "restart", description: "starts the interview again" },
            ],
            events: Object.entries(events).map(([event, description]) => ({
              name: event,
              type: { text: `ElementEvents["${event}"]` },
              description,
            })),
            slots: [
              { name: "", description: "shown where the questionnaire can’t be" },
              { name: "logo", description: "shown above every screen" },
            ],
            cssParts: parts.map((part) => ({ name: part })),
            cssProperties: cssProperties.map((property) => ({ name: property })),
          },
        ],
        exports: [
          { kind: "custom-element-definition", name: tag, declaration: { name, module: path } },
        ],
      },
    ],
  };
}

function htmlData() {
  return {
    version: 1.1,
    tags: [
      {
        name: tag,
        description: about,
        attributes: attributeList.map(({ name, description, values, type }) => ({
          name,
          description,
          ...(type === "boolean" && { valueSet: "v" }),
          ...(values && { values: values.map((value) => ({ name: value })) }),
        })),
      },
    ],
  };
}

function webTypes() {
  return {
    $schema: "https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json",
    name: tag,
    version,
    "description-markup": "markdown",
    contributions: {
      html: {
        elements: [
          {
            name: tag,
            description: about,
            attributes: attributeList.map(({ name, description, type }) => ({
              name,
              description,
              value: {
                type: type === "boolean" ? "boolean" : "string",
                required: type !== "boolean",
              },
            })),
            js: {
              properties: [
                ...attributeList.flatMap(({ property, description }) =>
                  property ? [{ name: property, description }] : [],
                ),
                ...Object.entries(properties).map(([name, [, description]]) => ({
                  name,
                  description,
                })),
              ],
              events: Object.entries(events).map(([name, description]) => ({ name, description })),
            },
            css: {
              parts: parts.map((name) => ({ name })),
              properties: cssProperties.map((name) => ({ name })),
            },
          },
        ],
      },
    },
  };
}

/** The files, by name. */
export function markupFiles(): ReadonlyMap<string, string> {
  const print = (content: object) => `${JSON.stringify(content, null, 2)}\n`;
  return new Map([
    ["custom-elements.json", print(manifest())],
    ["html-data.json", print(htmlData())],
    ["web-types.json", print(webTypes())],
  ]);
}

if (process.argv[1] === import.meta.filename) {
  for (const [name, content] of markupFiles()) {
    writeFileSync(new URL(`../markup/${name}`, import.meta.url), content);
  }
}

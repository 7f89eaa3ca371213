import { syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { tagHighlighter, tags } from "@lezer/highlight";

/** What pieces of JSON are called in the style sheet. */
export const look: Extension = syntaxHighlighting(
  tagHighlighter([
    { tag: tags.propertyName, class: "st-json-key" },
    { tag: tags.string, class: "st-json-string" },
    { tag: [tags.number, tags.bool, tags.null], class: "st-json-plain" },
    { tag: [tags.separator, tags.bracket], class: "st-json-mark" },
  ]),
);

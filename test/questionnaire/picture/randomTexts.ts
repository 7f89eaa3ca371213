import fc from "fast-check";
import type { Definition } from "../../../src/index.ts";
import { randomSource } from "../../randomDefinition.ts";
import { definitionOf } from "../definition/definitionOf.ts";

/** Texts that mean something to XML, to Mermaid, to Graphviz, or to what breaks lines and turns directions. */
export const hostileTexts = [
  "</text></svg><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "]]> <!-- --> <![CDATA[ <?xml ?> &amp; &#60;",
  "\"quotes\" 'single' `ticks` “curly”",
  "end",
  "subgraph x",
  "%%{init: {'theme': 'dark'}}%%",
  "%% no comment",
  "lifestyle:#abc;",
  'click q0 "javascript:alert(1)"',
  "1. no list",
  "- no list",
  "# no heading",
  "#quot; #35;",
  '"]; } digraph {',
  ">]; s0 -> s1 <b>",
  "[square] {curly} (round) |pipe| /slash\\",
  "\\N \\G \\l \\n",
  "two\nlines\r\nand\u2028more\u0085of\tthem\0",
  "\uD800 alone \uDFFF \uFFFE \u0007",
  "\u202Eturned\u202C \u2066held\u2069 \u200F",
  "ما الذي يحدث عندما تتأخر قطعة؟",
  "日本語の質問はどうでしょうか。".repeat(8),
  "W".repeat(300),
  "👩‍👩‍👧‍👦".repeat(40),
  "e\u0301\u0302".repeat(100),
  "",
  " ",
];

export const randomText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.lorem({ maxCount: 60, mode: "words" }),
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
);

const wordKeys = ["title", "text", "heading", "name", "need", "version"];

/** Questionnaires that make use of the whole format, with any texts. */
export const definitionWithTexts: fc.Arbitrary<Definition> = fc
  .tuple(randomSource(), fc.array(randomText, { minLength: 30, maxLength: 30 }))
  .map(([source, texts]) => {
    let next = 0;
    const reworded = (value: unknown, isText: boolean): unknown => {
      if (typeof value === "string") return isText ? texts[next++ % texts.length] : value;
      if (Array.isArray(value)) return value.map((item) => reworded(item, false));
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, part]) => [
          key,
          reworded(part, isText || wordKeys.includes(key)),
        ]),
      );
    };
    return definitionOf(reworded(source, false) as object);
  });

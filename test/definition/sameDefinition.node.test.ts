import { describe, expect, test } from "vitest";
import { read } from "../../src/definition/read.ts";
import { sameDefinition } from "../../src/definition/sameDefinition.ts";
import { definitionOf } from "./definitionOf.ts";
import { shippedTexts } from "./shippedTexts.ts";

describe.each(shippedTexts)("$name", ({ text }) => {
  test("read twice is one definition, whatever stands between its parts", () => {
    const once = definitionOf(JSON.parse(text));
    const again = read(text.replaceAll("\n", "\r\n\t"));
    expect(again.ok && sameDefinition(once, again.definition)).toBe(true);
  });

  test("with another word, number or order anywhere is another", () => {
    const once = definitionOf(JSON.parse(text));
    const changes: ((draft: ReturnType<typeof plain>) => void)[] = [
      (draft) => {
        draft.version = `${draft.version}, changed`;
      },
      (draft) => {
        draft.decision.clearLead = (draft.decision.clearLead ?? 1) + 1;
      },
      (draft) => {
        draft.segments.reverse();
      },
    ];
    for (const change of changes) {
      const draft = plain(text);
      change(draft);
      expect(sameDefinition(once, definitionOf(draft))).toBe(false);
    }
  });
});

function plain(text: string) {
  return JSON.parse(text) as {
    version: string;
    segments: object[];
    decision: { clearLead?: number };
  };
}

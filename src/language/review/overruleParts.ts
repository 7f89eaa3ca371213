import type { Review } from "../../evidence/review/review.ts";
import { listOr } from "./askingParts.ts";
import type { Part } from "./part.ts";
import { firstOf, type Saying } from "./saying.ts";

/** Where people chose another segment, why, and which edits would have agreed with them. */
export function overruleParts({ overrules, edits }: Review, saying: Saying): readonly Part[] {
  const { word, names, numbers, counted } = saying;
  const each = overrules.flatMap(({ from, calls, overruled, to, reasons }) => {
    const targets = Object.entries(to)
      .map(([id, count]) => `${names.segment(id)} (${numbers.count(count)})`)
      .join(", ");
    const whys = reasons.map(({ why, count }) =>
      word("overruleWhy", { why: why || word("noReason"), count: numbers.count(count) }),
    );
    const line = counted("overruleOne", calls, {
      from: names.segment(from),
      overruled: numbers.count(overruled),
      to: targets,
    });
    return [`${line}: ${firstOf(whys, saying).join("; ")}`];
  });
  const possible = edits?.best.map(({ question, option, segment, by, agrees, moves, open }) => {
    const said = word("editOne", {
      option: names.option(question, option, word("unsure")),
      question: names.question(question),
      segment: names.segment(segment),
      by: word(by > 0 ? "plusOne" : "minusOne"),
      agrees: numbers.count(agrees),
      moves: numbers.count(moves),
    });
    return open > 0 ? `${said}, ${word("editOpen", { open: numbers.count(open) })}` : said;
  });
  return [
    { kind: "heading", text: word("overrules") },
    ...listOr(each, word("overrulesNone")),
    ...(each.length > 0
      ? [
          { kind: "heading", text: word("edits") } as const,
          ...listOr(possible ?? [], word(noneFound(edits))),
          ...(edits && edits.looked < edits.of
            ? [
                {
                  kind: "text",
                  text: word("editsLooked", {
                    looked: numbers.count(edits.looked),
                    of: numbers.count(edits.of),
                  }),
                } as const,
              ]
            : []),
        ]
      : []),
  ];
}

function noneFound(edits: Review["edits"]): "editsNone" | "editsNoneYet" | "editsUnsought" {
  if (!edits) return "editsUnsought";
  return edits.looked < edits.of ? "editsNoneYet" : "editsNone";
}

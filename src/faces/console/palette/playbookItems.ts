import { nameOf } from "../../../interview/calls/noteItems.ts";
import type { Segment } from "../../../questionnaire/definition/definition.ts";
import type { ConsoleState } from "../ConsoleContext.ts";
import type { PaletteItem } from "./paletteItem.ts";

type Source = Pick<ConsoleState, "definition" | "screen" | "translator">;

/** Segments, what each is told of, and the way to choose one. */
export function segmentItems({ definition, translator }: Source): PaletteItem[] {
  const { word, text } = translator;
  return definition.segments.map((segment) => {
    const { rep } = segment;
    const words = rep ? [rep.need, rep.playbook.summary].map(text).join(" ") : "";
    return {
      id: `segment ${segment.id}`,
      group: word("overrule"),
      label: nameOf(segment, translator),
      more: words,
      keys: undefined,
      detail: words === "" ? null : { words },
      deed: { do: "overrule", segment: segment.id },
    };
  });
}

/** The objections that suit this prospect, of all segments, the leader's first; each with its reply. */
export function objectionItems(source: Source): PaletteItem[] {
  const { word, text } = source.translator;
  return suitingIn(source).flatMap(({ name, id, suits }) =>
    suits.objections.map(({ part, position }) => ({
      id: `objection ${id} ${position}`,
      group: `${word("partObjections")} · ${name}`,
      label: text(part.says),
      more: `${text(part.reply)} ${name}`,
      keys: undefined,
      detail: { words: text(part.reply), isSaid: true },
      deed: null,
    })),
  );
}

/** What there is to show to this prospect, in the same order. */
export function evidenceItems(source: Source): PaletteItem[] {
  const { word, text } = source.translator;
  return suitingIn(source).flatMap(({ name, id, suits }) =>
    suits.evidence.map(({ part, position }) => ({
      id: `evidence ${id} ${position}`,
      group: `${word("evidence")} · ${name}`,
      label: text(part.text),
      more: name,
      keys: undefined,
      detail: { words: text(part.text), url: part.url },
      deed: null,
    })),
  );
}

function suitingIn({ definition, screen, translator }: Source) {
  const isAhead = ({ id }: Segment) => id === screen.segment?.id;
  return [...definition.segments]
    .sort((one, other) => Number(isAhead(other)) - Number(isAhead(one)))
    .flatMap((one) => {
      const suits = screen.suitsIn(one);
      return suits ? [{ id: one.id, name: nameOf(one, translator), suits }] : [];
    });
}

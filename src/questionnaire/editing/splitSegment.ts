import type { Definition, Text } from "../definition/definition.ts";
import { read } from "../definition/read.ts";
import { changeAll, type ValueChange } from "./change.ts";
import { freshId } from "./freshId.ts";
import { insertAt } from "./list.ts";

/** For which of the two an answer speaks that spoke for the one. */
export type SpeaksFor = "old" | "new" | "both";

/** An answer that speaks for a segment. */
export interface Speaking {
  /** `question/option` */
  readonly answer: string;
  readonly points: number;
}

/** The answers that speak for a segment, in the order in which they are given. */
export function speakingFor({ questions }: Definition, segment: string): readonly Speaking[] {
  return questions.flatMap(({ id, options }) =>
    options.flatMap((option): Speaking[] => {
      const points = option.points?.[segment];
      return points === undefined ? [] : [{ answer: `${id}/${option.id}`, points }];
    }),
  );
}

/**
 * Makes two segments of one: the new one stands behind it, with all its texts but the name and without accounts and share,
 * and has the points of the answers that speak for it. Whatever else names the segment goes on to name the old one.
 *
 * @param language of the name
 * @param speak by `question/option`; what isn't in it speaks for the old one
 * @returns the new text, which can be read, and the position of the new segment; null where that can't be
 */
export function splitSegment(
  text: string,
  segment: string,
  name: string,
  language: string,
  speak: ReadonlyMap<string, SpeaksFor>,
): { readonly text: string; readonly at: number } | null {
  const before = read(text);
  if (!before.ok) return null;
  const { definition } = before;
  const at = definition.segments.findIndex(({ id }) => id === segment);
  const source = definition.segments[at];
  if (!source) return null;
  const taken = definition.segments.map(({ id }) => id);
  const id = freshId(name, "segment", taken, language);
  const named = source.rep && {
    ...source.rep,
    name: name as Text,
    // How the accounts part nobody knows yet; both with all of them would be a market counted twice.
    economics: source.rep.economics && { ...source.rep.economics, ...noMarket },
  };
  const inserted = insertAt(text, ["segments"], at + 1, { ...source, id, rep: named });
  const except = definition.capture?.except ?? [];
  const pointed =
    inserted &&
    changeAll(inserted.text, [
      ...pointsParted(definition, segment, id, speak),
      // Who sees no lead form goes on to see none.
      ...(except.includes(segment)
        ? [{ path: ["capture", "except", except.length], value: id }]
        : []),
    ]);
  return pointed && read(pointed.text).ok ? { text: pointed.text, at: at + 1 } : null;
}

const noMarket = { accounts: undefined, share: undefined };

function pointsParted(
  { questions }: Definition,
  old: string,
  fresh: string,
  speak: ReadonlyMap<string, SpeaksFor>,
): ValueChange[] {
  return questions.flatMap(({ id, options }, question) =>
    options.flatMap((option, at): ValueChange[] => {
      const points = option.points?.[old];
      const whom = speak.get(`${id}/${option.id}`) ?? "old";
      if (points === undefined || whom === "old") return [];
      const path = ["questions", question, "options", at, "points"];
      return [
        { path: [...path, fresh], value: points },
        ...(whom === "new" ? [{ path: [...path, old], value: undefined }] : []),
      ];
    }),
  );
}

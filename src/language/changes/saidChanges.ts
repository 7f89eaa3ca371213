import type { Change, Comparison } from "../../questionnaire/comparing/changes.ts";
import type { Path } from "../../questionnaire/definition/problem.ts";
import { placesIn } from "../places.ts";
import { decisionSentence } from "./decisionSentence.ts";
import { exampleSentences } from "./exampleSentences.ts";
import { languageSentences, withoutLanguages } from "./languageSentences.ts";
import { plainSentence } from "./plainSentence.ts";
import { questionSentence } from "./questionSentence.ts";
import { type Said, type Saying, sayingIn } from "./saying.ts";
import { segmentSentence } from "./segmentSentence.ts";

/** What was changed in one part of a questionnaire: a question, a segment, the decision. */
export interface SaidPart {
  readonly title: string;
  /** Where the part is in the later version; null where it isn't there any more. */
  readonly path: Path | null;
  readonly changes: readonly Said[];
}

/**
 * Says what was changed from one version to another, in the questionnaire's own words: question by question, segment by
 * segment, in the order of the later version.
 *
 * @param language a BCP 47 tag; English where we have no words in it
 */
export function saidChanges(comparison: Comparison, language: string): readonly SaidPart[] {
  const saying = sayingIn(comparison, language);
  const places = placesIn(language);
  const { changes, isTold } = withoutLanguages(saying);
  const of = (...rooms: readonly unknown[]) =>
    changes.filter(({ path }) => rooms.includes(path[0]));
  const whole = changes.filter(({ path }) => !parts.includes(`${path[0]}`) && !isTold(path));
  const part = (key: string, all: readonly Said[]): SaidPart => ({
    title: key === "examples" ? saying.word("examples") : places(key),
    path: key === "whole" ? [] : [key],
    changes: all,
  });
  return [
    part("whole", [
      ...languageSentences(saying),
      ...whole.map((change) => plainSentence(change, saying, 0)),
    ]),
    ...things("questions", of("questions"), saying, questionSentence),
    ...things("segments", of("segments"), saying, segmentSentence),
    part(
      "decision",
      of("decision").map((change) => decisionSentence(change, saying)),
    ),
    part(
      "capture",
      of("capture").map((change) => plainSentence(change, saying, 1)),
    ),
    part("examples", exampleSentences(of("examples"), saying)),
  ].filter(({ changes }) => changes.length > 0);
}

const parts = ["questions", "segments", "decision", "capture", "examples"];

/** The changes of each question or segment under its name; those that are gone come last. */
function things(
  room: "questions" | "segments",
  changes: readonly Change[],
  saying: Saying,
  sentence: (change: Change, saying: Saying) => Said,
): readonly SaidPart[] {
  const isGone = ({ kind, path }: Change) => kind === "removed" && path.length === 2;
  const gone = changes.filter(isGone);
  const there = saying.after[room].map(({ id }, at) => {
    // What is removed within a thing goes by where that was before.
    const earlier = saying.before[room].findIndex((one) => one.id === id);
    return changes.filter(
      (change) => !isGone(change) && change.path[1] === (change.kind === "removed" ? earlier : at),
    );
  });
  const said = (some: readonly Change[]) => some.map((change) => sentence(change, saying));
  return [
    ...there.map((some, at) => ({
      title: titleOf(room, at, saying, "after"),
      path: [room, at],
      changes: said(some),
    })),
    ...gone.map((change) => ({
      title: titleOf(room, Number(change.path[1]), saying, "before"),
      path: null,
      changes: said([change]),
    })),
  ];
}

function titleOf(
  room: "questions" | "segments",
  at: number,
  { word, names, ...versions }: Saying,
  version: "before" | "after",
): string {
  const id = versions[version][room][at]?.id ?? "";
  if (room === "segments") return word("segment", { name: names[version].segment(id) });
  const name = names[version].question(id);
  return word(version === "after" ? "question" : "questionGone", { number: at + 1, name });
}

import { type Suitable, suitable } from "../../questionnaire/decision/suitable.ts";
import type { Suiting } from "../../questionnaire/decision/suiting.ts";
import type {
  Definition,
  SegmentRep,
  Text,
  When,
} from "../../questionnaire/definition/definition.ts";
import { answerWords } from "./answerWords.ts";

/** What of a segment's sales part suits a prospect, in the questionnaire's words. */
export interface WhatSuits {
  /** Each trait of the ideal customer, in the author's order. */
  readonly fit: readonly FitWords[];
  readonly objections: readonly Suited<Playbook["objections"][number]>[];
  readonly evidence: readonly Suited<Playbook["evidence"][number]>[];
  readonly nextSteps: readonly Suited<Playbook["nextSteps"][number]>[];
}

type Playbook = SegmentRep["playbook"];

export interface FitWords {
  readonly text: Text;
  readonly status: "met" | "unmet" | "unknown";
  /** The questions whose answers could meet it. */
  readonly dependsOn: readonly Text[];
}

/** A part of a playbook for a prospect, with where it stands in its list. */
export interface Suited<Part> {
  readonly part: Part;
  readonly position: number;
  readonly suits: SuitWords;
}

/** Whom a part of a playbook is for. */
export type SuitWords =
  | { readonly status: "everybody" }
  /** It suits just this prospect, for these answers; null stands for "not sure". */
  | { readonly status: "holds"; readonly because: readonly (Text | null)[] }
  /** It may yet suit, which depends on these questions. */
  | { readonly status: "open"; readonly dependsOn: readonly Text[] };

const fitStatus = { holds: "met", open: "unknown", fails: "unmet" } as const;

/** @param suits tells of a condition whether it holds for the prospect */
export function whatSuits(
  definition: Definition,
  { fit = [], playbook }: SegmentRep,
  suits: (when: When) => Suiting,
): WhatSuits {
  const asked = (ids: readonly string[]) =>
    definition.questions.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
  const inWords = <Part>({ part, position, suiting }: Suitable<Part>): Suited<Part> => ({
    part,
    position,
    suits: wordsOf(suiting),
  });
  const wordsOf = (suiting: Suitable<unknown>["suiting"]): SuitWords => {
    if (suiting === null) return { status: "everybody" };
    return suiting.status === "holds"
      ? {
          status: "holds",
          because: suiting.answers.flatMap((answer) => answerWords(definition, answer).answer),
        }
      : { status: "open", dependsOn: asked(suiting.questions) };
  };
  return {
    fit: fit.map(({ text, when }) => {
      const suiting = suits(when);
      return {
        text,
        status: fitStatus[suiting.status],
        dependsOn: suiting.status === "open" ? asked(suiting.questions) : [],
      };
    }),
    objections: suitable(playbook.objections, suits).map(inWords),
    evidence: suitable(playbook.evidence, suits).map(inWords),
    nextSteps: suitable(playbook.nextSteps, suits).map(inWords),
  };
}

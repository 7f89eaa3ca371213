import { namesOf } from "../../../../language/names.ts";
import type {
  Definition,
  Question,
  SegmentRep,
} from "../../../../questionnaire/definition/definition.ts";
import { offersUnsure, UNSURE } from "../../../../questionnaire/definition/unsure.ts";

/** Something that a questionnaire names by an id, with what people call it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface QuestionEntry extends Named {
  readonly ask: NonNullable<Question["ask"]>;
  readonly basis: NonNullable<Question["basis"]>;
  readonly isConditional: boolean;
  readonly offersUnsure: boolean;
  /** Its own words for "not sure"; undefined where it has none. */
  readonly unsureName: string | undefined;
  readonly options: readonly Named[];
}

export interface SegmentEntry extends Named {
  readonly tier: SegmentRep["tier"] | null;
}

/** What the parts of a questionnaire have to know of one another while they are edited. */
export interface Outline {
  readonly questions: readonly QuestionEntry[];
  readonly segments: readonly SegmentEntry[];
  readonly fallback: string;
  readonly rules: number;
  readonly hasLeadForm: boolean;
}

/** @param language in which people read names, where the questionnaire speaks it */
export function outlineOf(definition: Definition, language: string): Outline {
  const names = namesOf(definition, language);
  return {
    questions: definition.questions.map((question) => ({
      id: question.id,
      name: names.question(question.id),
      ask: question.ask ?? "always",
      basis: question.basis ?? "need",
      isConditional: question.when !== undefined,
      offersUnsure: offersUnsure(question),
      unsureName: names.option(question.id, UNSURE, "") || undefined,
      options: question.options.map(({ id }) => ({ id, name: names.option(question.id, id) })),
    })),
    segments: definition.segments.map(({ id, rep }) => ({
      id,
      name: names.segment(id),
      tier: rep?.tier ?? null,
    })),
    fallback: definition.decision.fallback,
    rules: definition.decision.rules?.length ?? 0,
    hasLeadForm: definition.capture !== undefined,
  };
}

import { type Audience, type Screen, screenOf } from "../src/interview/session/screen.ts";
import { openSession } from "../src/interview/session/session.ts";
import { misfits } from "../src/questionnaire/decision/answers.ts";
import type { InterviewEvent } from "../src/questionnaire/decision/machine.ts";
import type { Answers, Definition, Known } from "../src/questionnaire/definition/definition.ts";

interface Run {
  readonly audience?: Audience;
  readonly known?: Known;
  readonly answers?: Answers;
  /** Moves after the answers. */
  readonly moves?: readonly InterviewEvent[];
}

/**
 * The screen that a run comes to, with the questionnaire it is from, as arguments of a story.
 * Throws where the run no longer fits the questionnaire, so that no story shows what cannot happen.
 */
export function at<Kind extends Screen["kind"]>(
  kind: Kind,
  definition: Definition,
  { audience = "visitor", moves = [], ...given }: Run = {},
): { definition: Definition; screen: Extract<Screen, { kind: Kind }> } {
  const [misfit] = misfits(definition, given);
  if (misfit) throw new Error(`${definition.id} has no use for ${JSON.stringify(misfit)}`);

  const session = openSession(definition, given);
  for (const move of moves) session.send(move);
  const screen = screenOf(definition, session.state(), audience);
  if (screen.kind !== kind) throw new Error(`A ${screen.kind} comes, not a ${kind}`);
  return { definition, screen: screen as Extract<Screen, { kind: Kind }> };
}

/** The author's own example for a segment: its answers, and apart from them what only a CRM can know. */
export function exampleOf(
  definition: Definition,
  segment: string,
): { known: Answers; answers: Answers } {
  const example = definition.examples?.find((candidate) => candidate.segment === segment);
  if (!example) throw new Error(`${definition.id} has no example for ${segment}`);
  const neverAsked = new Set(
    definition.questions.filter(({ ask }) => ask === "never").map(({ id }) => id),
  );
  const those = (wanted: boolean) =>
    Object.fromEntries(
      Object.entries(example.answers).filter(([id]) => neverAsked.has(id) === wanted),
    );
  return { known: those(true), answers: those(false) };
}

import { type Dispatch, useEffect, useReducer } from "react";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { type Play, useStudio } from "../desk/StudioContext.ts";
import type { StudioDocument } from "../document/document.ts";
import { useProved } from "../proving/ProofContext.tsx";
import { interviewAt, interviewOf, questionAt, stepsOf } from "./interview.ts";
import {
  firstState,
  type PreviewAction,
  type PreviewState,
  previewReducer,
} from "./previewState.ts";

/** Time to see each answer, in milliseconds. */
const tempo = 450;

/** What each document's preview showed last: it is there again when one comes back from another panel. */
const shown = new WeakMap<StudioDocument, PreviewState>();

/** Runs the preview: plays what the studio asks for, and follows to the question that is edited. */
export function usePreview(
  definition: Definition,
  play: Play | null,
): readonly [PreviewState, Dispatch<PreviewAction>] {
  const { document, snapshot } = useStudio();
  const proof = useProved();
  const [state, dispatch] = useReducer(
    previewReducer,
    firstState,
    (first) => shown.get(document) ?? first,
  );
  useEffect(() => {
    shown.set(document, state);
  }, [document, state]);

  const target = questionAt(definition, snapshot.selection);
  const isNewPlay = play !== null && play !== state.play;
  useEffect(() => {
    if (!isNewPlay) return;
    const isAtOnce = state.look.audience === "console" || prefersStillness();
    dispatch({ type: "play", steps: playSteps(definition, play, isAtOnce), play, target });
  }, [isNewPlay, definition, play, state.look.audience, target]);

  const isPlaying = state.queue.length > 0;
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => dispatch({ type: "step" }), tempo);
    return () => clearInterval(timer);
  }, [isPlaying]);

  const ways = proof.checked?.ways;
  const isAwaited = !ways && proof.state === "working";
  const { interview } = state;
  useEffect(() => {
    if (target === null || target === state.target || isNewPlay || isAwaited) return;
    dispatch({ type: "jump", target, interview: interviewAt(definition, target, interview, ways) });
  }, [target, state.target, isNewPlay, isAwaited, ways, definition, interview]);
  return [state, dispatch];
}

/** The steps in which an interview is played; the last one alone where nothing is to move. */
export function playSteps(definition: Definition, play: Play, isAtOnce: boolean) {
  const steps = stepsOf(definition, interviewOf(definition, play));
  return isAtOnce ? steps.slice(-1) : steps;
}

export function prefersStillness(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

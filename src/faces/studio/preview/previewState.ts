import type { Happening } from "../../../interview/session/happening.ts";
import type { Play } from "../desk/StudioContext.ts";
import { after, blank, type Interview } from "./interview.ts";
import type { Theme } from "./themes.ts";

/** How the preview looks. */
export interface Look {
  readonly audience: "visitor" | "rep" | "console";
  /** The studio's, or the nearest that the questionnaire has, where it is null. */
  readonly language: string | null;
  /** As the studio's where it is null. */
  readonly scheme: "light" | "dark" | null;
  readonly theme: Theme;
  readonly width: "phone" | "tablet" | "full";
}

/** What the preview shows, and what it is about to show. */
export interface PreviewState {
  readonly look: Look;
  /** What is known and answered so far. */
  readonly interview: Interview;
  /** Another number is another run from `interview`. */
  readonly run: number;
  /** What is played next, step by step. */
  readonly queue: readonly Interview[];
  /** What was played last. */
  readonly played: Interview | null;
  /** Whether visitors go past the intro: they were led to a question behind it. */
  readonly skipsIntro: boolean;
  /** What the studio asked to play last, and the question that it led to last: each is done once. */
  readonly play: Play | null;
  readonly target: string | null;
}

export const firstState: PreviewState = {
  look: { audience: "visitor", language: null, scheme: null, theme: "own", width: "full" },
  interview: blank,
  run: 0,
  queue: [],
  played: null,
  skipsIntro: false,
  play: null,
  target: null,
};

export type PreviewAction =
  | { readonly type: "look"; readonly look: Partial<Look> }
  /** Plays an interview by its steps, and stays there though another question is edited by now. */
  | {
      readonly type: "play";
      readonly steps: readonly Interview[];
      readonly play?: Play;
      readonly target?: string | null;
    }
  /** The next step of what is played. */
  | { readonly type: "step" }
  /** Goes to where an interview is; null where the question can't be reached. */
  | { readonly type: "jump"; readonly target: string; readonly interview: Interview | null }
  /** Somebody did something in the widget, or answered in the console. */
  | { readonly type: "happened"; readonly happening: Happening }
  | { readonly type: "answered"; readonly interview: Interview }
  | { readonly type: "restart" };

export function previewReducer(state: PreviewState, action: PreviewAction): PreviewState {
  switch (action.type) {
    case "look": {
      const look = { ...state.look, ...action.look };
      const isOther = look.audience !== state.look.audience;
      return { ...state, look, run: isOther ? state.run + 1 : state.run };
    }
    case "play": {
      const { steps, play = state.play, target = state.target } = action;
      const [first = blank, ...queue] = steps;
      const played = steps.at(-1) ?? blank;
      return { ...begun(state, first), queue, played, play, target, skipsIntro: true };
    }
    case "step": {
      const [next, ...queue] = state.queue;
      return next ? { ...begun(state, next), queue } : state;
    }
    case "jump": {
      const { target, interview } = action;
      if (!interview) return { ...state, target };
      return { ...begun(state, interview), target, queue: [], played: null, skipsIntro: true };
    }
    case "happened": {
      const interview = after(state.interview, action.happening);
      return interview === state.interview ? state : { ...state, interview, queue: [] };
    }
    case "answered":
      return { ...state, interview: action.interview, queue: [] };
    case "restart":
      return { ...begun(state, blank), queue: [], played: null, skipsIntro: false };
  }
}

function begun(state: PreviewState, interview: Interview): PreviewState {
  return { ...state, interview, run: state.run + 1 };
}

import type { ReactNode } from "react";
import { useStudio } from "../desk/StudioContext.ts";
import type { StepState } from "./toDo.ts";

/** A step on the way to the website: what it is about, and how far it is. */
export function StepCard(props: {
  title: string;
  /** Left out where nothing tells whether it is done. */
  state?: StepState;
  /** What that comes to, in a line. */
  said?: string | undefined;
  children?: ReactNode;
}): ReactNode {
  const { title, state, said, children } = props;
  const { word } = useStudio().translator;
  return (
    <li className="st-card st-step" data-state={state}>
      <h2>
        <span className="st-step-sign">
          {state === "done" && (
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3.5 8.5l3 3 6-7" />
            </svg>
          )}
        </span>
        <span>
          {title}{" "}
          {state && <small>{[word(stateWords[state]), said].filter(Boolean).join(" · ")}</small>}
        </span>
      </h2>
      {children}
    </li>
  );
}

const stateWords = {
  done: "publishStepDone",
  open: "publishStepOpen",
  first: "publishStepFirst",
  looking: "publishStepLooking",
} as const satisfies Record<StepState, string>;

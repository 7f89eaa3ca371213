import type { ReactNode } from "react";
import { useStudio } from "../desk/StudioContext.ts";
import type { State, Unit } from "./units.ts";

/** Which texts are shown. */
export type Shown = State | "all";

/** How many texts there are of each state, and the choice of which to see. */
export function Filter(props: {
  units: readonly Unit[];
  shown: Shown;
  onShown: (shown: Shown) => void;
}): ReactNode {
  const { units, shown, onShown } = props;
  const { word } = useStudio().translator;
  const countOf = (state: Shown) =>
    state === "all" ? units.length : units.filter((unit) => unit.state === state).length;
  return (
    <div>
      <fieldset className="st-group st-filter">
        <legend className="st-unseen">{word("translateShow")}</legend>
        {(Object.keys(filterWords) as Shown[]).map((state) => (
          <button
            key={state}
            type="button"
            className="st-button"
            aria-pressed={state === shown}
            onClick={() => onShown(state)}
          >
            {word(filterWords[state], { number: countOf(state) })}
          </button>
        ))}
      </fieldset>
      {shown === "same" && <p className="st-help">{word("translateSameHelp")}</p>}
      {shown === "outdated" && <p className="st-help">{word("translateOutdatedHelp")}</p>}
    </div>
  );
}

const filterWords = {
  all: "translateAll",
  missing: "translateMissing",
  same: "translateSame",
  outdated: "translateOutdated",
  translated: "translateDone",
} as const;

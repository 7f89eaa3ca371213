import type { ReactNode } from "react";
import { useStudio } from "../desk/StudioContext.ts";

/** Says that the text can't be read for now, and that what is shown is older. */
export function StaleNotice(): ReactNode {
  const { snapshot, translator, go } = useStudio();
  const { reading, lastGood } = snapshot;
  if (reading.ok) return null;
  const [first] = reading.problems;
  return (
    <output className="st-notice">
      <span>
        {lastGood
          ? translator.word("stale", { count: reading.problems.length })
          : translator.word("neverReadable")}
      </span>
      <button type="button" className="st-button" onClick={() => go("text", first?.path)}>
        {translator.word("showProblems")}
      </button>
    </output>
  );
}

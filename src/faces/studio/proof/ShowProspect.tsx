import type { ReactNode } from "react";
import type { Witness } from "../../../proof/diff/edit.ts";
import { useStudio } from "../desk/StudioContext.ts";

/** Plays the interview of a prospect whom an edit moves. */
export function ShowProspect({ what, witness }: { what: string; witness: Witness }): ReactNode {
  const { translator, play } = useStudio();
  const { word } = translator;
  return (
    <button
      type="button"
      className="st-button"
      aria-label={word("effectShowNamed", { what })}
      onClick={() => play({ answers: witness.after })}
    >
      {word("effectShow")}
    </button>
  );
}

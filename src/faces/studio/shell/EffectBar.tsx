import { ChevronUp } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { useStudio } from "../desk/StudioContext.ts";
import { movedBriefly } from "../proof/movedWords.ts";
import { useCountsTold } from "../proof/useCountsTold.ts";
import { useProved } from "../proving/ProofContext.tsx";
import { useAboveKeyboard } from "./useAboveKeyboard.ts";

/** What the edit does, in a line that stays in sight where there is no room for more. It opens the whole. */
export function EffectBar(props: {
  /** Whether it opens over what is edited; beside it, if not. */
  hasSheet: boolean;
  onOpen: () => void;
}): ReactNode {
  const { hasSheet, onOpen } = props;
  const { word } = useStudio().translator;
  const { state, checked } = useProved();
  const told = useCountsTold();
  const moved = useMovedWords();
  const bar = useRef<HTMLElement>(null);
  useAboveKeyboard(bar);
  const count = (severity: "error" | "warning") =>
    checked?.findings.filter((finding) => finding.severity === severity).length ?? 0;
  const [errors, warnings] = [count("error"), count("warning")];
  return (
    <aside ref={bar} className="st-effect-bar" aria-label={word("effect")}>
      <button
        type="button"
        aria-haspopup={hasSheet ? "dialog" : undefined}
        aria-expanded={hasSheet ? undefined : false}
        onClick={onOpen}
      >
        <span className="st-effect-line" aria-busy={state === "working"}>
          <strong>{moved}</strong>
          {errors > 0 && (
            <span data-severity="error">{word("findingsErrors", { count: errors })}</span>
          )}
          {warnings > 0 && (
            <span data-severity="warning">{word("findingsWarnings", { count: warnings })}</span>
          )}
        </span>
        <ChevronUp />
        <span className="st-unseen">{word("barOpen")}</span>
      </button>
      <output className="st-unseen">{told}</output>
    </aside>
  );
}

function useMovedWords(): string {
  const { snapshot, translator } = useStudio();
  const { state, compared } = useProved();
  const { word } = translator;
  if (!snapshot.reading.ok) return word("barUnreadable");
  if (snapshot.baseline && state !== "working" && compared?.version !== snapshot.lastGood)
    return word("barUnknown");
  if (!snapshot.baseline)
    return word(snapshot.baselineChoice === "change" ? "barUntouched" : "barNeverSaved");
  if (!compared) return word(state === "working" ? "proofWorking" : "barUnknown");
  return movedBriefly(compared.edit, translator);
}

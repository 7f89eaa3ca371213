import { useEffect, useState } from "react";
import type { Severity } from "../../../proof/findings/finding.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { useProved } from "../proving/ProofContext.tsx";

/** Who types isn't interrupted: counts are read out after so many milliseconds of rest. */
const rest = 1500;

/** How many errors, warnings and notes there are, for a live region: told once typing has paused. */
export function useCountsTold(): string {
  const { translator } = useStudio();
  const proof = useProved();
  const { checked } = proof;
  const count = (severity: Severity) =>
    checked?.findings.filter((finding) => finding.severity === severity).length ?? 0;
  const counts = [
    translator.word("findingsErrors", { count: count("error") }),
    translator.word("findingsWarnings", { count: count("warning") }),
    translator.word("findingsNotes", { count: count("note") }),
  ].join(", ");
  const [told, setTold] = useState("");
  useEffect(() => {
    const pause = setTimeout(() => setTold(checked ? counts : ""), rest);
    return () => clearTimeout(pause);
  }, [checked, counts]);
  return told;
}

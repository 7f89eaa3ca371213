import type { ReactNode } from "react";
import { numbersIn } from "../../../language/numbers.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { useProved } from "../proving/ProofContext.tsx";

/** Says where the proof of the version on the desk stands, if it isn't whole and that is worth saying. */
export function ProofNotice(): ReactNode {
  const proof = useProved();
  const words = useWords();
  if (words === null) return null;
  const isWorking = proof.state === "working";
  return (
    <p
      className={isWorking ? "st-help" : "st-notice st-proof-notice"}
      role={isWorking ? undefined : "status"}
    >
      {words}
    </p>
  );
}

function useWords(): string | null {
  const { snapshot, translator } = useStudio();
  const proof = useProved();
  const { state, progress, checked } = proof;
  const { word, language } = translator;
  if (!snapshot.lastGood) return word("proofNothingYet");
  const numbers = numbersIn(language);
  const figures = progress && {
    question: numbers.count(progress.question),
    of: numbers.count(progress.of),
    situations: numbers.count(progress.situations),
  };
  switch (state) {
    case "working":
      if (figures) return word("proofProgress", figures);
      // At each keystroke it would come and go.
      return checked ? null : word("proofWorking");
    case "too-large":
      return checked?.version === snapshot.lastGood
        ? word("proofTooLargeToCompare")
        : word("proofTooLarge", figures ?? {});
    case "failed":
      return word("proofFailed");
    case "done":
      return null;
  }
}

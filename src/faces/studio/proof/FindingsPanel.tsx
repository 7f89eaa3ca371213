import { type ReactNode, useMemo } from "react";
import { findingSentences } from "../../../language/findings.ts";
import type { Severity } from "../../../proof/findings/finding.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { useProved } from "../proving/ProofContext.tsx";
import type { Checked } from "../proving/proofState.ts";
import { saidOnce } from "../proving/saidOnce.ts";
import { FindingItem } from "./FindingItem.tsx";
import { ProblemsList } from "./ProblemsList.tsx";
import { ProofNotice } from "./ProofNotice.tsx";
import { useCountsTold } from "./useCountsTold.ts";

const severities = [
  ["error", "findingsError"],
  ["warning", "findingsWarning"],
  ["note", "findingsNote"],
] as const satisfies readonly (readonly [Severity, string])[];

/** What is wrong: what can't be read first, then what was found over every interview, the gravest first. */
export function FindingsPanel(): ReactNode {
  const { snapshot } = useStudio();
  const proof = useProved();
  const told = useCountsTold();
  return (
    <div className="st-findings">
      <output className="st-unseen">{told}</output>
      {!snapshot.reading.ok && <ProblemsList problems={snapshot.reading.problems} />}
      <ProofNotice />
      {proof.checked && <Found checked={proof.checked} />}
    </div>
  );
}

function Found({ checked }: { checked: Checked }): ReactNode {
  const { word, language } = useStudio().translator;
  const { definition } = checked.version;
  const sentence = useMemo(() => findingSentences(definition, language), [definition, language]);
  if (checked.findings.length === 0) return <p>{word("findingsNothing")}</p>;
  return severities.map(([severity, name]) => {
    const findings = checked.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) return null;
    return (
      <section key={severity} className="st-findings-part">
        <h3>
          {word(name)} <span className="st-count">{findings.length}</span>
        </h3>
        {severity === "error" && <p className="st-help">{word("findingsErrorHelp")}</p>}
        <ul>
          {saidOnce(findings, sentence).map(([words, findings]) => (
            <FindingItem key={words} findings={findings} sentence={words} definition={definition} />
          ))}
        </ul>
      </section>
    );
  });
}

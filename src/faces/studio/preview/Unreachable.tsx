import type { ReactNode } from "react";
import { findingSentences } from "../../../language/findings.ts";
import { namesOf } from "../../../language/names.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { useProved } from "../proving/ProofContext.tsx";
import { questionAt } from "./interview.ts";

/** Says why the preview doesn't show the question that is being edited: no interview comes to it. */
export function Unreachable({ definition }: { definition: Definition }): ReactNode {
  const { snapshot, translator } = useStudio();
  const proof = useProved();
  const { word, language } = translator;
  const { checked } = proof;
  const id = questionAt(definition, snapshot.selection);
  const question = definition.questions.find((one) => one.id === id);
  if (!question || !checked || checked.ways.has(question.id)) return null;
  // What isn't examined yet is not said to be out of reach.
  if (!checked.version.definition.questions.some((one) => one.id === id)) return null;
  const name = namesOf(definition, language).question(question.id);
  if (question.ask === "never") {
    return <p className="st-notice">{word("previewFact", { question: name })}</p>;
  }
  const finding = checked.findings.find(
    ({ code, figures }) =>
      figures.question === id && (code === "question-never-asked" || code === "when-never-holds"),
  );
  return (
    <p className="st-notice">
      {finding
        ? findingSentences(checked.version.definition, language)(finding)
        : word("previewNeverAsked", { question: name })}
    </p>
  );
}

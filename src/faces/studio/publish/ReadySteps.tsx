import type { ReactNode } from "react";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { useProved } from "../proving/ProofContext.tsx";
import { useGoingLive } from "./GoingLiveContext.tsx";
import { HindranceItems } from "./HindranceItems.tsx";
import { StepCard } from "./StepCard.tsx";
import { dayIn } from "./toDo.ts";

/** Whether everything is written. */
export function TextsStep(): ReactNode {
  const { word } = useStudio().translator;
  const { state, hindrances } = useGoingLive().toDo.texts;
  return (
    <StepCard
      title={word("publishTexts")}
      state={state}
      said={state === "done" ? word("publishTextsDone") : undefined}
    >
      <HindranceItems hindrances={hindrances} />
    </StepCard>
  );
}

/** What is wrong with it: mistakes keep it from going out, warnings are worth a look. */
export function MistakesStep(): ReactNode {
  const { word } = useStudio().translator;
  const { state: proving } = useProved();
  const { state, hindrances, warnings } = useGoingLive().toDo.mistakes;
  return (
    <StepCard
      title={word("publishMistakes")}
      state={state}
      said={state === "done" ? word("publishMistakesDone") : undefined}
    >
      {state === "looking" && <output>{word("publishWorking")}</output>}
      {state === "open" && proving !== "working" && <output>{word("publishUnproved")}</output>}
      <HindranceItems hindrances={hindrances} />
      {warnings.length > 0 && (
        <details className="st-step-more">
          <summary>{word("publishWarnings", { count: warnings.length })}</summary>
          <HindranceItems hindrances={warnings} />
        </details>
      )}
    </StepCard>
  );
}

/** When somebody looks whether the segments still hold. */
export function ReviewStep({ definition }: { definition: Definition }): ReactNode {
  const { word, language } = useStudio().translator;
  const { state, hindrances } = useGoingLive().toDo.review;
  return (
    <StepCard
      title={word("publishReview")}
      state={state}
      said={state === "done" ? dayIn(language, definition.reviewBy ?? "") : undefined}
    >
      <HindranceItems hindrances={hindrances} />
    </StepCard>
  );
}

import type { ReactNode } from "react";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { CodesStep } from "./CodesStep.tsx";
import { FormStep } from "./FormStep.tsx";
import { useGoingLive } from "./GoingLiveContext.tsx";
import { LanguagesStep } from "./LanguagesStep.tsx";
import { LineStep } from "./LineStep.tsx";
import { MistakesStep, ReviewStep, TextsStep } from "./ReadySteps.tsx";
import { ReceiverStep } from "./ReceiverStep.tsx";
import { TryStep } from "./TryStep.tsx";
import { leftOf } from "./toDo.ts";
import { useCodes } from "./useCodes.ts";
import { usePublishing } from "./usePublishing.ts";

/** The way to the website, step by step: what is left to do, the public form, and how it gets there. */
export function PublishView(): ReactNode {
  const { snapshot, translator } = useStudio();
  const { word } = translator;
  const count = leftOf(useGoingLive().toDo);
  const definition = snapshot.lastGood?.definition;
  return (
    <div className="st-publish">
      <p className="st-help">{word("publishHelp")}</p>
      <p className="st-steps-left">
        {count > 0 ? word("publishToDo", { count }) : word("publishNothingToDo")}
      </p>
      <ol className="st-steps" aria-label={word("publishSteps")}>
        <TextsStep />
        <MistakesStep />
        {definition && (
          <>
            <ReceiverStep definition={definition} />
            <LanguagesStep definition={definition} />
            <ReviewStep definition={definition} />
            {/* Another questionnaire has other codes. */}
            <GoingOut key={definition.id} definition={definition} />
          </>
        )}
      </ol>
    </div>
  );
}

/** The steps from the public form on. */
function GoingOut({ definition }: { definition: Definition }): ReactNode {
  const codes = useCodes(definition.id);
  const publicForm = usePublishing(definition, codes);
  const { result } = publicForm;
  return (
    <>
      <FormStep publicForm={publicForm} codes={codes} />
      {result?.ok && (
        <>
          <TryStep form={result.definition} />
          <LineStep form={result.definition} />
        </>
      )}
      <CodesStep definition={definition} codes={codes} />
    </>
  );
}

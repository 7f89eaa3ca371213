import { type ReactNode, useId } from "react";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { doubtOf } from "../../../questionnaire/publish/line.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { useGoingLive } from "./GoingLiveContext.tsx";
import { StepCard } from "./StepCard.tsx";

/** Asks where results and leads go. What is no address stays in the field, with the reason. */
export function ReceiverStep({ definition }: { definition: Definition }): ReactNode {
  const { toDo, receiver } = useGoingLive();
  const { entry, isWrong, address, isNotKept, type } = receiver;
  const { word } = useStudio().translator;
  const id = useId();
  const doubt = doubtOf(address);
  return (
    <StepCard title={word("publishReceiver")} state={toDo.receiver}>
      <p className="st-help" id={`${id}-help`}>
        {word("publishReceiverHelp")}
      </p>
      <label className="st-label" htmlFor={id}>
        {word("publishReceiverAddress")}
      </label>
      <input
        id={id}
        className="st-input"
        inputMode="url"
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        value={entry}
        aria-invalid={isWrong}
        aria-describedby={`${id}-help ${id}-wrong`}
        onChange={({ target }) => type(target.value)}
      />
      <p id={`${id}-wrong`} role="alert" className="st-wrong">
        {isWrong ? word("publishReceiverBad") : isNotKept && word("publishReceiverNotKept")}
      </p>
      {doubt && (
        <p className="st-form-warn">
          {word(doubt === "example" ? "publishReceiverExample" : "publishReceiverUnencrypted")}
        </p>
      )}
      {definition.capture && address === "" && (
        <p className="st-form-warn">{word("publishReceiverMissing")}</p>
      )}
    </StepCard>
  );
}

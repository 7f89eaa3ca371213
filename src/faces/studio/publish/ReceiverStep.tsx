import { type ReactNode, useId } from "react";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { doubtOf } from "../../../questionnaire/publish/line.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { AddressField } from "./AddressField.tsx";
import { useGoingLive } from "./GoingLiveContext.tsx";
import { StepCard } from "./StepCard.tsx";

/** Asks where results and leads go. What is no address stays in the field, with the reason. */
export function ReceiverStep({ definition }: { definition: Definition }): ReactNode {
  const { toDo, receiver } = useGoingLive();
  const { entry, isWrong, address, isNotKept, type } = receiver;
  const { word } = useStudio().translator;
  const help = useId();
  const doubt = doubtOf(address);
  return (
    <StepCard title={word("publishReceiver")} state={toDo.receiver}>
      <p className="st-help" id={help}>
        {word("publishReceiverHelp")}
      </p>
      <AddressField
        label={word("publishReceiverAddress")}
        value={entry}
        isWrong={isWrong}
        told={isWrong ? word("publishReceiverBad") : isNotKept && word("publishReceiverNotKept")}
        help={help}
        onType={type}
      />
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

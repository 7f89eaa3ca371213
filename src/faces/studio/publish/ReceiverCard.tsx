import { type ReactNode, useId } from "react";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { useStudio } from "../desk/StudioContext.ts";
import type { ReceiverState } from "./useReceiver.ts";

/** Asks where results and leads go. What is no address stays in the field, with the reason. */
export function ReceiverCard(props: {
  definition: Definition;
  receiver: ReceiverState;
}): ReactNode {
  const { definition, receiver } = props;
  const { entry, isWrong, address, isNotKept, type } = receiver;
  const { word } = useStudio().voice;
  const id = useId();
  return (
    <section className="st-card">
      <h2>{word("publishReceiver")}</h2>
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
      {definition.capture && address === "" && (
        <p className="st-form-warn">{word("publishReceiverMissing")}</p>
      )}
    </section>
  );
}

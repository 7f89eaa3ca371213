import { type ReactNode, useEffect, useId, useState } from "react";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { doubtOf, isReceiver } from "../../../questionnaire/publish/line.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { useKeptState } from "../desk/useKeptState.ts";
import { useHost } from "../host/HostContext.ts";

/** Where the results of a questionnaire go, as it is typed, and as this browser keeps it. */
interface ReceiverState {
  /** What stands in the field. */
  readonly entry: string;
  readonly isWrong: boolean;
  /** Empty where there is none, or what is typed is none. */
  readonly address: string;
  /** Whether it couldn't be kept, or looked up. */
  readonly isNotKept: boolean;
  type(entry: string): void;
}

export function useReceiver(questionnaire: string): ReceiverState {
  const { receivers } = useHost();
  const [kept, setKept] = useState("");
  /** What is typed and is no address: what is kept stays until there is another. */
  const [wrong, setWrong] = useKeptState<string | null>(`receiver of ${questionnaire}`, null);
  const [isNotKept, setIsNotKept] = useState(false);
  useEffect(() => {
    let isHere = true;
    void receivers.load(questionnaire).then((stored) => {
      if (!isHere) return;
      setIsNotKept(!stored.ok);
      // What is typed meanwhile is newer.
      if (stored.ok) setKept((typed) => typed || (stored.value?.address ?? ""));
    });
    return () => {
      isHere = false;
    };
  }, [receivers, questionnaire]);
  return {
    entry: wrong ?? kept,
    isWrong: wrong !== null,
    address: wrong === null ? kept : "",
    isNotKept,
    type(entry) {
      const address = entry.trim();
      if (address !== "" && !isReceiver(address)) return setWrong(entry);
      setWrong(null);
      setKept(address);
      void receivers.keep({ questionnaire, address }).then(({ ok }) => setIsNotKept(!ok));
    },
  };
}

/** Asks where results and leads go. What is no address stays in the field, with the reason. */
export function ReceiverCard(props: {
  definition: Definition;
  receiver: ReceiverState;
}): ReactNode {
  const { definition, receiver } = props;
  const { entry, isWrong, address, isNotKept, type } = receiver;
  const { word } = useStudio().translator;
  const id = useId();
  const doubt = doubtOf(address);
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
      {doubt && (
        <p className="st-form-warn">
          {word(doubt === "example" ? "publishReceiverExample" : "publishReceiverUnencrypted")}
        </p>
      )}
      {definition.capture && address === "" && (
        <p className="st-form-warn">{word("publishReceiverMissing")}</p>
      )}
    </section>
  );
}

import { useEffect, useState } from "react";
import { isReceiver } from "../../../questionnaire/publish/line.ts";
import { useKeptState } from "../desk/useKeptState.ts";
import { useHost } from "../host/HostContext.ts";

/** Where the results of a questionnaire go, as it is typed, and as this browser keeps it. */
export interface ReceiverState {
  /** What stands in the field. */
  readonly entry: string;
  readonly isWrong: boolean;
  /** Empty where there is none, or what is typed is none. */
  readonly address: string;
  /** Whether it couldn't be kept, or looked up. */
  readonly isNotKept: boolean;
  type(entry: string): void;
}

/** @param questionnaire its id; undefined while it can't be read */
export function useReceiver(questionnaire: string | undefined): ReceiverState {
  const { receivers } = useHost();
  const [kept, setKept] = useState(nothing);
  /** What is typed and is no address: what is kept stays until there is another. */
  const [wrong, setWrong] = useKeptState<{ of: string; entry: string } | null>("receiver", null);
  const [isNotKept, setIsNotKept] = useState(false);
  useEffect(() => {
    if (questionnaire === undefined) return;
    let isHere = true;
    void receivers.load(questionnaire).then((stored) => {
      if (!isHere) return;
      setIsNotKept(!stored.ok);
      if (!stored.ok) return;
      const address = stored.value?.address ?? "";
      // What is typed meanwhile is newer.
      setKept((typed) => (typed.of === questionnaire ? typed : { of: questionnaire, address }));
    });
    return () => {
      isHere = false;
    };
  }, [receivers, questionnaire]);
  const address = kept.of === questionnaire ? kept.address : "";
  const isWrong = wrong !== null && wrong.of === questionnaire;
  return {
    entry: isWrong ? wrong.entry : address,
    isWrong,
    address: isWrong ? "" : address,
    isNotKept,
    type(entry) {
      if (questionnaire === undefined) return;
      const address = entry.trim();
      if (address !== "" && !isReceiver(address)) {
        return setWrong({ of: questionnaire, entry });
      }
      setWrong(null);
      setKept({ of: questionnaire, address });
      void receivers.keep({ questionnaire, address }).then(({ ok }) => setIsNotKept(!ok));
    },
  };
}

const nothing: { readonly of: string | undefined; readonly address: string } = {
  of: undefined,
  address: "",
};

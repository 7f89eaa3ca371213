import { useEffect, useState } from "react";
import { useHost } from "../files/HostContext.ts";

/** Where the results of a questionnaire go, as this browser keeps it. */
export interface ReceiverState {
  readonly address: string;
  /** Whether it couldn't be kept, or looked up. */
  readonly isNotKept: boolean;
  keep(address: string): void;
}

export function useReceiver(questionnaire: string): ReceiverState {
  const { receivers } = useHost();
  const [address, setAddress] = useState("");
  const [isNotKept, setIsNotKept] = useState(false);
  useEffect(() => {
    let isHere = true;
    void receivers.load(questionnaire).then((stored) => {
      if (!isHere) return;
      setIsNotKept(!stored.ok);
      // What is typed meanwhile is newer.
      if (stored.ok) setAddress((typed) => typed || (stored.value?.address ?? ""));
    });
    return () => {
      isHere = false;
    };
  }, [receivers, questionnaire]);
  return {
    address,
    isNotKept,
    keep(address) {
      setAddress(address);
      void receivers.keep({ questionnaire, address }).then(({ ok }) => setIsNotKept(!ok));
    },
  };
}

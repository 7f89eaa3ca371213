import type { ReactNode } from "react";
import { useConsole } from "./ConsoleContext.ts";
import type { CallDestination, Handover } from "./callDestination.ts";
import { useHandover } from "./useHandover.ts";

/** Where the open call stands at one destination, once it was handed over there. */
export function HandoverLine({ destination }: { destination: CallDestination }): ReactNode {
  const { call, translator } = useConsole();
  const { word } = translator;
  const handover = useHandover(destination, call.id);
  if (!handover) return <output className="ndc-handover" />;
  const { state, status, changedAt } = handover;
  const isUnderWay = state === "sent" || state === "kept";
  const isBefore = changedAt !== call.changedAt;
  const words = word(wordOf(state, status, isBefore), {
    name: destination.name,
    status: status ?? 0,
  });
  return (
    <output className={isUnderWay ? "ndc-handover" : "ndc-handover ndc-failure"}>
      {isBefore && state !== "sent" ? `${words} ${word("handoverBefore")}` : words}
    </output>
  );
}

function wordOf(state: Handover["state"], status: number | undefined, isBefore: boolean) {
  switch (state) {
    case "sent":
      return isBefore ? "sentBefore" : "sent";
    case "kept":
      return "handoverKept";
    case "not kept":
      return "handoverNotKept";
    case "refused":
      return status ? "handoverRefused" : "handoverRedirected";
    case "given up":
      return "handoverGivenUp";
  }
}

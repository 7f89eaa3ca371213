import type { InterviewRecord } from "../../interview/record/record.ts";
import { type HandedCall, isConsoleMessage, type OpenMessage } from "./protocol.ts";

/** A console's page in a frame of this one. */
export interface HostedConsole {
  /** Says whom the call is with from now on. During a call with somebody else the console asks before it opens it. */
  open(call: HandedCall): void;
  /** Listens no more. */
  close(): void;
}

/**
 * Tells the console's page in a frame whom the call is with, and takes its records. What is said goes to the origin that the
 * frame's `src` names alone, and is heard from that frame and origin alone. A record that is told here is stored by nobody:
 * where each has to arrive, let the page send them to a receiver too.
 */
export function hostConsole(
  frame: HTMLIFrameElement,
  { call, onRecord }: { call?: HandedCall; onRecord?: (record: InterviewRecord) => void } = {},
): HostedConsole {
  const { origin } = new URL(frame.src, document.baseURI);
  let current = call;
  const tell = () => {
    if (!current) return;
    const message: OpenMessage = { needsDiagnosticConsole: 1, kind: "open", call: current };
    frame.contentWindow?.postMessage(message, origin);
  };
  const listen = (event: MessageEvent) => {
    const { data } = event;
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    if (!isConsoleMessage(data)) return;
    if (data.kind === "ready") tell();
    else onRecord?.(data.record);
  };
  window.addEventListener("message", listen);
  // It may have been ready before.
  tell();
  return {
    open(next) {
      current = next;
      tell();
    },
    close: () => window.removeEventListener("message", listen),
  };
}

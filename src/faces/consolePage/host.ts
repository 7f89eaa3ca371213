import type { InterviewRecord } from "../../interview/record/record.ts";
import type { ConsoleMessage } from "../consoleHost/protocol.ts";

/** The page around this one, or the one that has opened it. */
export interface Host {
  /** Tells it a record, if it is one that is named. */
  tell(record: InterviewRecord): void;
  close(): void;
}

/**
 * Listens to the page around, or that has opened this one, if it is of an origin that is named: what it hands over is
 * given on unread. It is told nothing but by an exact origin, so that the browser keeps it from every other page.
 */
export function openHost(
  origins: readonly string[],
  take: (call: unknown) => void,
  { parent, opener, addEventListener, removeEventListener }: Window = window,
): Host {
  const other: Window | null = parent !== window ? parent : opener;
  /** Where the last message came from; before one came, it can be any of them. */
  let heard: string | null = null;
  const post = (message: ConsoleMessage) => {
    for (const origin of heard === null ? origins : [heard]) other?.postMessage(message, origin);
  };
  const listen = ({ data, source, origin }: MessageEvent) => {
    if (source === null || source !== other || !origins.includes(origin)) return;
    const { needsDiagnosticConsole, kind, call } = Object(data) as Record<string, unknown>;
    if (needsDiagnosticConsole !== 1 || kind !== "open") return;
    heard = origin;
    take(call);
  };
  addEventListener("message", listen);
  post({ needsDiagnosticConsole: 1, kind: "ready" });
  return {
    tell: (record) => post({ needsDiagnosticConsole: 1, kind: "record", record }),
    close: () => removeEventListener("message", listen),
  };
}

import type { ReactNode } from "react";
import { leastLeadWords, sureWords } from "../../interview/calls/sureWords.ts";
import { useConsole } from "./ConsoleContext.ts";

/** How sure the segment is that the answers have settled. */
export function HowSure(): ReactNode {
  const { screen, translator, definition } = useConsole();
  const { decision, leastLead } = screen;
  const [what, ...more] = decision
    ? sureWords(definition, decision, translator)
    : leastLead
      ? leastLeadWords(definition, leastLead, translator)
      : [];
  if (what === undefined) return null;
  return (
    <p className="ndc-sure">
      {more.length > 0 ? <strong>{what}</strong> : what}
      {more.map((words) => ` · ${words}`)}
    </p>
  );
}

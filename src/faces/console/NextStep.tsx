import type { ReactNode } from "react";
import { dayIn, stepOf } from "../../interview/calls/steps.ts";
import { useConsole } from "./ConsoleContext.ts";

/** The first step of the playbook that is still to be done. */
export function NextStep(): ReactNode {
  const { screen, call, translator } = useConsole();
  const { text, word, language } = translator;
  const { segment, suits } = screen;
  if (!segment || !suits) return null;
  const [next] = suits.nextSteps
    .map(({ part, position }) => ({ part, ...stepOf(call, segment.id, position, part) }))
    .filter(({ done }) => !done);
  if (!next) return null;
  const { within } = next.part;
  const when = next.due
    ? word("stepDue", { date: dayIn(language, next.due) })
    : within && text(within);
  return (
    <p className="ndc-next-step">
      <strong>{word("nextStep")}</strong> <span lang={language}>{text(next.part.text)}</span>
      {when && ` · ${when}`}
    </p>
  );
}

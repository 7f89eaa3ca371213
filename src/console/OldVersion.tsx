import type { ReactNode } from "react";
import { fitCall } from "../calls/fit.ts";
import { useConsole } from "./ConsoleContext.ts";

/** Says of a call that it was deleted meanwhile, or of one held with another version of the questionnaire what of it no longer fits. */
export function OldVersion(): ReactNode {
  const { call, isDeleted, definition, voice } = useConsole();
  const { otherVersion, misfits } = fitCall(definition, call);
  if (isDeleted) {
    return (
      <p className="ndc-hint ndc-trouble" role="alert">
        {voice.word("deletedElsewhere")}
      </p>
    );
  }
  if (!otherVersion && misfits.length === 0) return null;
  return (
    <p className="ndc-hint">
      {otherVersion && voice.word("otherVersion", { version: call.questionnaire.version })}{" "}
      {misfits.length > 0 &&
        `${voice.word("noLongerFits", { count: misfits.length })}: ${misfits
          .map(({ question, value }) => `${question} = ${JSON.stringify(value)}`)
          .join(", ")}.`}
    </p>
  );
}

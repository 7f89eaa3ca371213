import type { ReactNode } from "react";
import type { RepResultScreen } from "../../../interview/session/repResult.ts";
import { useTranslator } from "../TranslatorContext.ts";

/** How sure a result is: clear or close, by how much, and who comes second. */
export function Sureness({ screen }: { screen: RepResultScreen }): ReactNode {
  const { text, word } = useTranslator();
  const { decidedBy, close, lead, runnerUp } = screen;
  return (
    <dl className="nd-sureness">
      <div>
        <dt>{word("howSure")}</dt>
        <dd className={close || decidedBy === "fallback" ? "nd-unsure-mark" : "nd-sure-mark"}>
          {decidedBy === "rule" && word("ruleDecided")}
          {decidedBy === "fallback" && word("fallbackDecided")}
          {decidedBy === "points" && word(close ? "closeCall" : "clear")}
        </dd>
        {decidedBy === "points" && (
          <dd>{lead === 0 ? word("tied") : word("lead", { count: lead })}</dd>
        )}
      </div>
      {runnerUp !== null && (
        <div>
          <dt>{word("runnerUp")}</dt>
          <dd>{text(runnerUp)}</dd>
        </div>
      )}
    </dl>
  );
}

import { type ReactNode, useRef } from "react";
import { backtestOf } from "../../interview/session/backtestOf.ts";
import { Backtest } from "../widget/rep/Backtest.tsx";
import { Opening } from "../widget/rep/Opening.tsx";
import { Tier } from "../widget/rep/Tier.tsx";
import { useConsole } from "./ConsoleContext.ts";
import { HowSure } from "./HowSure.tsx";
import { NextStep } from "./NextStep.tsx";
import { Overrule } from "./Overrule.tsx";
import { hasVerdict } from "./standingOf.ts";
import { useBroughtIntoSight } from "./useBroughtIntoSight.ts";

/** Which segment it is, what to say now and how to go on, as soon as there is one to go by. */
export function VerdictPanel(): ReactNode {
  const { screen, translator, definition, call } = useConsole();
  const { text, language } = translator;
  const { segment } = screen;
  const panel = useRef<HTMLElement>(null);
  // Nothing is left to ask: what comes of it is what matters now.
  useBroughtIntoSight(screen.isSettled ? "settled" : "", () => screen.isSettled && panel.current);
  if (!segment?.rep || !hasVerdict(screen, call)) return null;
  const { rep } = segment;
  // Why it is this one stands before it then.
  const isExcluded = screen.exclusion !== null && !call.goesOn;
  const isByAnswers = !screen.isChosen;
  const isUnfounded = isByAnswers && screen.decision?.decidedBy === "fallback";
  return (
    <header ref={panel} className="ndc-verdict">
      <div className="ndc-verdict-head">
        <h2 className="nd-heading" lang={language}>
          {text(rep.name)}
        </h2>
        {rep.tier !== undefined && !isUnfounded && <Tier tier={rep.tier} />}
      </div>
      <Opening playbook={rep.playbook} />
      <p className="nd-meaning" lang={language}>
        {text(rep.playbook.summary)}
      </p>
      <NextStep />
      {isByAnswers && !isExcluded && <HowSure />}
      {isByAnswers && <Backtest figures={backtestOf(definition, segment.id, screen.decision)} />}
      <Overrule />
    </header>
  );
}

import type { ReactNode } from "react";
import { backtestOf } from "../../interview/session/backtestOf.ts";
import { Backtest } from "../widget/rep/Backtest.tsx";
import { FitList } from "../widget/rep/FitList.tsx";
import { Opening } from "../widget/rep/Opening.tsx";
import { Tier } from "../widget/rep/Tier.tsx";
import { useConsole } from "./ConsoleContext.ts";
import type { ConsoleScreen } from "./consoleScreen.ts";
import { HowSure } from "./HowSure.tsx";
import { Overrule } from "./Overrule.tsx";

/** Which segment it is and what that means, as soon as there is an answer; provisional until it is settled. */
export function VerdictPanel(): ReactNode {
  const { screen, translator, definition, call } = useConsole();
  const { word, text } = translator;
  const { segment, instead } = screen;
  if (!segment?.rep) return null;
  const { rep } = segment;
  const isUnfounded = !instead && screen.decision?.decidedBy === "fallback";
  return (
    <header className="ndc-verdict">
      <p className="nd-eyebrow">
        {word(stateOf(screen))}
        {screen.openQuestions > 0 && ` · ${word("openQuestions", { count: screen.openQuestions })}`}
        {rep.tier !== undefined && !isUnfounded && <Tier tier={rep.tier} />}
      </p>
      <h2 className="nd-heading">{text(rep.name)}</h2>
      {/* Until then, the next sentence is the next question. */}
      {(screen.mayStop || call.overrule) && <Opening playbook={rep.playbook} />}
      <p className="nd-need">{text(rep.need)}</p>
      <p className="nd-meaning">{text(rep.playbook.summary)}</p>
      {!instead && <HowSure />}
      {screen.suits && <FitList fit={screen.suits.fit} />}
      {rep.playbook.resourcing !== undefined && (
        <p className="ndc-sure">
          <strong>{word("resourcing")}:</strong> {text(rep.playbook.resourcing)}
        </p>
      )}
      {!instead && <Backtest figures={backtestOf(definition, segment.id, screen.decision)} />}
      <Overrule />
    </header>
  );
}

function stateOf({ instead, isProvisional, decision }: ConsoleScreen) {
  if (instead) return "overruled";
  if (isProvisional) return "provisional";
  if (decision?.decidedBy === "fallback") return "unfounded";
  return decision?.decidedBy === "points" && decision.lead === 0 ? "tie" : "final";
}

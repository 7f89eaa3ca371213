import type { ReactNode } from "react";
import type { RepResultScreen } from "../../../interview/session/repResult.ts";
import { Heading } from "../Heading.tsx";
import { ResultActions } from "../ResultActions.tsx";
import { useTranslator } from "../TranslatorContext.ts";
import { Backtest } from "./Backtest.tsx";
import { FitList } from "./FitList.tsx";
import { Opening } from "./Opening.tsx";
import { PlaybookView } from "./PlaybookView.tsx";
import { Reasons } from "./Reasons.tsx";
import { Sureness } from "./Sureness.tsx";
import { Tier } from "./Tier.tsx";

/** The result for the sales team: which segment, what that means, how sure, why, and the playbook. */
export function RepResultView(props: {
  screen: RepResultScreen;
  onBack: () => void;
  onGoTo: (question: string) => void;
  onRestart: () => void;
}): ReactNode {
  const { screen } = props;
  const { segment } = screen;
  const { text, word } = useTranslator();
  return (
    <div className="nd-result nd-rep-result">
      <header className="nd-verdict">
        <p className="nd-eyebrow">
          {word("segment")}
          {segment.tier !== undefined && <Tier tier={segment.tier} />}
        </p>
        <Heading>{text(segment.name)}</Heading>
        <p className="nd-need">{text(segment.need)}</p>
        <div className="nd-verdict-parts">
          <div>
            <Opening playbook={segment.playbook} />
            <p className="nd-meaning">{text(segment.playbook.summary)}</p>
          </div>
          <div>
            <Sureness screen={screen} />
            <Backtest figures={screen.backtest} />
            <FitList fit={screen.suits.fit} />
          </div>
        </div>
      </header>
      <PlaybookView playbook={segment.playbook} suits={screen.suits}>
        <Reasons screen={screen} onGoTo={props.onGoTo} />
      </PlaybookView>
      <ResultActions
        canGoBack={screen.canGoBack}
        onBack={props.onBack}
        onRestart={props.onRestart}
      />
    </div>
  );
}

import type { ReactNode } from "react";
import type { VisitorScreen } from "../../interview/session/visitorScreen.ts";
import { IntroView } from "./IntroView.tsx";
import { LeadView } from "./LeadView.tsx";
import type { ShowLeadForm } from "./lead/leadFormProps.ts";
import type { Moves } from "./moves.ts";
import { QuestionView } from "./QuestionView.tsx";
import { VisitorResultView } from "./VisitorResultView.tsx";

/** Any screen of a visitor's. */
export function VisitorView(props: {
  screen: VisitorScreen;
  moves: Moves;
  leadForm: ShowLeadForm;
}): ReactNode {
  const { screen, moves, leadForm } = props;
  switch (screen.kind) {
    case "intro":
      return <IntroView screen={screen} onBegin={moves.begin} />;
    case "question":
      return (
        <QuestionView
          screen={screen}
          onAnswer={(picks) => moves.answer(picks)}
          onBack={moves.back}
        />
      );
    case "lead":
      return <LeadView screen={screen} moves={moves} leadForm={leadForm} />;
    case "visitor-result":
      return <VisitorResultView screen={screen} moves={moves} leadForm={leadForm} />;
  }
}

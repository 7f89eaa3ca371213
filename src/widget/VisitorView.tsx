import type { ReactNode } from "react";
import type { VisitorScreen } from "../session/visitorScreen.ts";
import { IntroView } from "./IntroView.tsx";
import { LeadView } from "./LeadView.tsx";
import type { LeadFormProps } from "./lead/LeadForm.tsx";
import type { Moves } from "./moves.ts";
import { QuestionView } from "./QuestionView.tsx";
import { VisitorResultView } from "./VisitorResultView.tsx";

/** Shows a lead form: it comes with the first interview that reaches it, by a way that depends on the page. */
export type ShowLeadForm = (props: LeadFormProps) => ReactNode;

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

import { type ReactNode, useRef } from "react";
import type { CallStore } from "../../interview/calls/store.ts";
import { Reasons } from "../widget/rep/Reasons.tsx";
import { AccountPanel } from "./AccountPanel.tsx";
import { CallNoteField } from "./CallNoteField.tsx";
import { useConsole } from "./ConsoleContext.ts";
import { Exclusion } from "./Exclusion.tsx";
import { PlaybookInUse } from "./PlaybookInUse.tsx";
import { QuestionsPanel } from "./QuestionsPanel.tsx";
import { SegmentWorth } from "./SegmentWorth.tsx";
import { StandingPanel } from "./StandingPanel.tsx";
import { useBroughtIntoSight } from "./useBroughtIntoSight.ts";
import { VerdictPanel } from "./VerdictPanel.tsx";

/** A call laid out: questions and notes on one side, what comes of them on the other. */
export function CallDesk(props: {
  store: CallStore;
  marked: string | null;
  onMark: (question: string | null) => void;
  onOpen: (id: string) => void;
  onAddPerson: () => void;
}): ReactNode {
  const { store, marked, onMark, onOpen, onAddPerson } = props;
  const { screen } = useConsole();
  const desk = useRef<HTMLDivElement>(null);
  // Nothing is left to ask: in one column, what comes of it is below the questions.
  useBroughtIntoSight(screen.isSettled ? 1 : 0, () => desk.current?.querySelector(".ndc-verdict"));
  const goTo = (question: string) => {
    onMark(question);
    desk.current?.querySelector(`[data-question="${CSS.escape(question)}"]`)?.scrollIntoView();
  };
  return (
    <div className="ndc-columns" ref={desk}>
      <div className="ndc-asking">
        <QuestionsPanel marked={marked} onMark={onMark} onAnswered={() => onMark(null)} />
        <CallNoteField />
        <AccountPanel store={store} onOpen={onOpen} onAddPerson={onAddPerson} />
      </div>
      <div className="ndc-knowing">
        <Exclusion />
        <VerdictPanel />
        <SegmentWorth />
        <StandingPanel />
        <PlaybookInUse />
        {screen.reasons && <Reasons screen={screen.reasons} onGoTo={goTo} />}
      </div>
    </div>
  );
}

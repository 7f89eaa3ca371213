import { type ReactNode, useRef } from "react";
import type { CallStore } from "../../interview/calls/store.ts";
import { AccountPanel } from "./AccountPanel.tsx";
import { useConsole } from "./ConsoleContext.ts";
import { Exclusion } from "./Exclusion.tsx";
import { FactsKnown } from "./FactsKnown.tsx";
import { NowCard } from "./NowCard.tsx";
import { Overrule } from "./Overrule.tsx";
import { PlaybookInUse } from "./PlaybookInUse.tsx";
import type { Part } from "./parts.ts";
import { QuestionList } from "./QuestionList.tsx";
import { StandingLine } from "./StandingLine.tsx";
import { StandingPanel } from "./StandingPanel.tsx";
import { hasVerdict } from "./standingOf.ts";
import { VerdictPanel } from "./VerdictPanel.tsx";

/**
 * A call laid out by when it is needed: where one stands and what to ask now, then what comes of it, then all the rest. Where
 * there is room, all that is beside the question; once nothing is asked, what comes of it has its place.
 */
export function CallDesk(props: {
  store: CallStore;
  marked: string | null;
  onMark: (question: string | null) => void;
  part: Part | null;
  onPart: (part: Part | null) => void;
  onOpen: (id: string) => void;
  onAddPerson: () => void;
  onTranscript: () => void;
  /** The ways out for the call note. */
  noteOut: ReactNode;
}): ReactNode {
  const { store, marked, onMark, part, onPart, onOpen, onAddPerson, onTranscript, noteOut } = props;
  const { screen, call, translator } = useConsole();
  const desk = useRef<HTMLDivElement>(null);
  const now = screen.questions.find(({ question }) => question.id === marked);
  const goTo = (question: string) => {
    onMark(question);
    desk.current?.querySelector<HTMLElement>(`[data-question] [aria-current]`)?.focus();
  };
  return (
    <>
      <div className="ndc-head-lines">
        <StandingLine />
        <FactsKnown />
      </div>
      <div className="ndc-columns" ref={desk}>
        {now && <NowCard entry={now} onAnswered={() => onMark(null)} />}
        <div className="ndc-beside">
          <div className="ndc-scrolled">
            <div className="ndc-knowing">
              <Exclusion />
              <VerdictPanel />
              <PlaybookInUse part={part} onPart={onPart} onGoTo={goTo} />
              <div className="ndc-further">
                <StandingPanel />
                {!hasVerdict(screen, call) && <Overrule />}
              </div>
            </div>
            <div className="ndc-rest">
              <QuestionList marked={marked} onMark={onMark} />
              <AccountPanel store={store} onOpen={onOpen} onAddPerson={onAddPerson} />
              <button type="button" className="nd-link ndc-from-transcript" onClick={onTranscript}>
                {translator.word("suggestionsFromTranscript")}
              </button>
            </div>
          </div>
          {noteOut}
        </div>
      </div>
    </>
  );
}

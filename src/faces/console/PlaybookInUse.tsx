import type { ReactNode } from "react";
import { Evidence } from "../widget/rep/Evidence.tsx";
import { ListSection } from "../widget/rep/ListSection.tsx";
import { Section } from "../widget/rep/Section.tsx";
import { CommitteeToFind } from "./CommitteeToFind.tsx";
import { useConsole } from "./ConsoleContext.ts";
import { MailToSend } from "./MailToSend.tsx";
import { ObjectionFinder } from "./ObjectionFinder.tsx";
import { QuestionsToAsk } from "./QuestionsToAsk.tsx";
import { Signals } from "./Signals.tsx";
import { StepsToDo } from "./StepsToDo.tsx";

/**
 * The playbook of the segment shown, ready before the last answer: what to say, and beside it what to do. Before the first
 * answer there are the objections that any of them replies to.
 */
export function PlaybookInUse(): ReactNode {
  const { screen, translator } = useConsole();
  const { segment, suits, objections } = screen;
  const { word, text } = translator;
  if (!segment?.rep || !suits) {
    return (
      <div className="ndc-playbook">
        <div>
          <ObjectionFinder key="finder" objections={objections} isFolded />
        </div>
      </div>
    );
  }
  const { messages, approach, avoid = [], channels = [], pricing } = segment.rep.playbook;
  return (
    <div className="ndc-playbook">
      <div>
        <QuestionsToAsk segment={segment} />
        <ListSection title={word("messages")} of={messages} />
        {/* The same one with another segment's objections: who is typing there goes on. */}
        <ObjectionFinder key="finder" objections={objections} />
        <ListSection title={word("avoid")} of={avoid} className="nd-avoid" />
        <ListSection title={word("approach")} of={approach} ordered />
        <ListSection title={word("channels")} of={channels} ordered />
        {pricing !== undefined && (
          <Section title={word("pricing")}>
            <p>{text(pricing)}</p>
          </Section>
        )}
      </div>
      <div>
        <Signals segment={segment} />
        <CommitteeToFind segment={segment} />
        <StepsToDo segment={segment} of={suits.nextSteps} />
        <Evidence of={suits.evidence} />
        <MailToSend segment={segment} />
      </div>
    </div>
  );
}

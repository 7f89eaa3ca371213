import type { ReactNode } from "react";
import { Evidence } from "../widget/rep/Evidence.tsx";
import { FitList } from "../widget/rep/FitList.tsx";
import { ListSection } from "../widget/rep/ListSection.tsx";
import { Reasons } from "../widget/rep/Reasons.tsx";
import { Section } from "../widget/rep/Section.tsx";
import { CommitteeToFind } from "./CommitteeToFind.tsx";
import { useConsole } from "./ConsoleContext.ts";
import { MailToSend } from "./MailToSend.tsx";
import type { Part } from "./parts.ts";
import { QuestionsToAsk } from "./QuestionsToAsk.tsx";
import { SegmentWorth } from "./SegmentWorth.tsx";
import { Signals } from "./Signals.tsx";
import { StepsToDo } from "./StepsToDo.tsx";

/** A part of the playbook of the segment shown, opened. */
export function PlaybookPart(props: {
  part: Exclude<Part, "objections">;
  onGoTo: (question: string) => void;
}): ReactNode {
  const { screen, translator } = useConsole();
  const { segment, suits, reasons } = screen;
  const { word, text, language } = translator;
  if (!segment?.rep || !suits) return null;
  const { need, playbook } = segment.rep;
  const { messages, approach, avoid = [], channels = [], pricing, resourcing } = playbook;
  switch (props.part) {
    case "approach":
      return (
        <>
          <ListSection title={word("messages")} of={messages} />
          <ListSection title={word("approach")} of={approach} ordered />
          <ListSection title={word("avoid")} of={avoid} className="nd-avoid" />
        </>
      );
    case "questions":
      return <QuestionsToAsk segment={segment} />;
    case "committee":
      return <CommitteeToFind segment={segment} />;
    case "evidence":
      return <Evidence of={suits.evidence} />;
    case "pricing":
      return (
        <>
          {pricing !== undefined && (
            <Section title={word("pricing")}>
              <p lang={language}>{text(pricing)}</p>
            </Section>
          )}
          {resourcing !== undefined && (
            <Section title={word("resourcing")}>
              <p lang={language}>{text(resourcing)}</p>
            </Section>
          )}
          <ListSection title={word("channels")} of={channels} ordered />
        </>
      );
    case "signals":
      return <Signals segment={segment} />;
    case "steps":
      return <StepsToDo segment={segment} of={suits.nextSteps} />;
    case "mail":
      return <MailToSend segment={segment} />;
    case "why":
      return (
        <>
          <Section title={word("need")}>
            <p lang={language}>{text(need)}</p>
            <FitList fit={suits.fit} />
          </Section>
          <SegmentWorth />
          {reasons && <Reasons screen={reasons} onGoTo={props.onGoTo} />}
        </>
      );
  }
}

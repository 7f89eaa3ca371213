import type { ReactNode } from "react";
import { Evidence } from "../widget/rep/Evidence.tsx";
import { ListSection } from "../widget/rep/ListSection.tsx";
import { Section } from "../widget/rep/Section.tsx";
import { CommitteeToFind } from "./CommitteeToFind.tsx";
import { useConsole } from "./ConsoleContext.ts";
import { ObjectionFinder } from "./ObjectionFinder.tsx";
import { Signals } from "./Signals.tsx";
import { StepsToDo } from "./StepsToDo.tsx";

/** The playbook of the segment shown, ready before the last answer: what to say, and beside it what to do. */
export function PlaybookInUse(): ReactNode {
  const { screen, voice } = useConsole();
  const { segment } = screen;
  if (!segment?.rep) return null;
  const { word, text } = voice;
  const { messages, approach, evidence, avoid = [], pricing } = segment.rep.playbook;
  return (
    // Another segment's playbook is another one to work with.
    <div className="ndc-playbook" key={segment.id}>
      <div>
        <ListSection title={word("messages")} of={messages} />
        <ObjectionFinder playbook={segment.rep.playbook} />
        <ListSection title={word("avoid")} of={avoid} className="nd-avoid" />
        <ListSection title={word("approach")} of={approach} ordered />
        {pricing !== undefined && (
          <Section title={word("pricing")}>
            <p>{text(pricing)}</p>
          </Section>
        )}
      </div>
      <div>
        <Signals segment={segment} />
        <CommitteeToFind segment={segment} />
        <StepsToDo segment={segment} />
        <Evidence of={evidence} />
      </div>
    </div>
  );
}

import type { ReactNode } from "react";
import { Evidence } from "../widget/rep/Evidence.tsx";
import { ListSection } from "../widget/rep/ListSection.tsx";
import { Section } from "../widget/rep/Section.tsx";
import { CommitteeToFind } from "./CommitteeToFind.tsx";
import { useConsole } from "./ConsoleContext.ts";
import { ObjectionFinder } from "./ObjectionFinder.tsx";
import { Signals } from "./Signals.tsx";
import { StepsToDo } from "./StepsToDo.tsx";

/** The playbook of the segment shown, to work with while talking: ready before the last answer. */
export function PlaybookInUse(): ReactNode {
  const { screen, voice } = useConsole();
  const { segment } = screen;
  if (!segment?.rep) return null;
  const { word, text } = voice;
  const { messages, approach, evidence, avoid = [], pricing } = segment.rep.playbook;
  return (
    // Another segment's playbook is another one to work with.
    <div className="ndc-playbook" key={segment.id}>
      <ListSection title={word("messages")} of={messages} />
      <ObjectionFinder playbook={segment.rep.playbook} />
      <Signals segment={segment} />
      <StepsToDo segment={segment} />
      <CommitteeToFind segment={segment} />
      <Evidence of={evidence} />
      <ListSection title={word("avoid")} of={avoid} className="nd-avoid" />
      <ListSection title={word("approach")} of={approach} ordered />
      {pricing !== undefined && (
        <Section title={word("pricing")}>
          <p>{text(pricing)}</p>
        </Section>
      )}
    </div>
  );
}

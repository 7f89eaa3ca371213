import type { ReactNode } from "react";
import { Evidence } from "../widget/rep/Evidence.tsx";
import { ListSection } from "../widget/rep/ListSection.tsx";
import { Section } from "../widget/rep/Section.tsx";
import { CommitteeToFind } from "./CommitteeToFind.tsx";
import { useConsole } from "./ConsoleContext.ts";
import { ObjectionFinder } from "./ObjectionFinder.tsx";
import { Signals } from "./Signals.tsx";
import { StepsToDo } from "./StepsToDo.tsx";

/**
 * The playbook of the segment shown, ready before the last answer: what to say, and beside it what to do. Before the first
 * answer there are the objections that any of them replies to.
 */
export function PlaybookInUse(): ReactNode {
  const { screen, translator } = useConsole();
  const { segment, standing } = screen;
  const { word, text } = translator;
  if (!segment?.rep) {
    const possible = standing.filter(({ chance }) => chance !== 0);
    const objections = possible.flatMap((one) => one.segment.rep?.playbook.objections ?? []);
    return (
      <div className="ndc-playbook">
        <div>
          <ObjectionFinder key="finder" objections={objections} isFolded />
        </div>
      </div>
    );
  }
  const { messages, objections, approach, evidence, avoid = [], pricing } = segment.rep.playbook;
  return (
    <div className="ndc-playbook">
      <div>
        <ListSection title={word("messages")} of={messages} />
        {/* The same one with another segment's objections: who is typing there goes on. */}
        <ObjectionFinder key="finder" objections={objections} />
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

import type { ReactNode } from "react";
import type { Segment } from "../../questionnaire/definition/definition.ts";
import { Section } from "../widget/rep/Section.tsx";
import { useConsole } from "./ConsoleContext.ts";
import { TickWithWords } from "./TickWithWords.tsx";

/** How they decide, and the committee as people to find: who is known gets a tick and a name. */
export function CommitteeToFind({ segment }: { segment: Segment }): ReactNode {
  const { call, translator } = useConsole();
  const { word, text, language } = translator;
  const buying = segment.rep?.playbook.buying;
  if (!buying) return null;
  return (
    <Section title={word("buying")}>
      <p lang={language}>{text(buying.process)}</p>
      {buying.cycle !== undefined && (
        <p className="nd-within" lang={language}>
          {text(buying.cycle)}
        </p>
      )}
      <ul className="ndc-ticks">
        {buying.committee.map(({ role, cares }, position) => {
          const name = `committee ${segment.id} ${position}` as const;
          return (
            <TickWithWords
              key={name}
              name={name}
              words={call.committee[segment.id]?.[position]}
              field={word("committeeKnown")}
              about={text(role)}
            >
              <span lang={language}>
                <strong>{text(role)}</strong>
                <span className="nd-within">{text(cares)}</span>
              </span>
            </TickWithWords>
          );
        })}
      </ul>
    </Section>
  );
}

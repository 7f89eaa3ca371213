import type { ReactNode } from "react";
import type { Segment } from "../../questionnaire/definition/definition.ts";
import { Section } from "../widget/rep/Section.tsx";
import { useConsole } from "./ConsoleContext.ts";
import { TickWithWords } from "./TickWithWords.tsx";

/** What to find out next on this call: what was answered gets a tick, and what they said if somebody writes it. */
export function QuestionsToAsk({ segment }: { segment: Segment }): ReactNode {
  const { call, translator } = useConsole();
  const { word, text, language } = translator;
  const questions = segment.rep?.playbook.questions ?? [];
  if (questions.length === 0) return null;
  return (
    <Section title={word("findOut")}>
      <ul className="ndc-ticks">
        {questions.map((question, position) => {
          const name = `learned ${segment.id} ${position}` as const;
          return (
            <TickWithWords
              key={name}
              name={name}
              words={call.learned[segment.id]?.[position]}
              field={word("learned")}
              about={text(question)}
            >
              <span lang={language}>{text(question)}</span>
            </TickWithWords>
          );
        })}
      </ul>
    </Section>
  );
}

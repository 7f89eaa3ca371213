import type { ReactNode } from "react";
import type { Segment } from "../../questionnaire/definition/definition.ts";
import { Section } from "../widget/rep/Section.tsx";
import { useConsole } from "./ConsoleContext.ts";

/** What to find out next on this call: what was answered gets a tick, and what they said if somebody writes it. */
export function QuestionsToAsk({ segment }: { segment: Segment }): ReactNode {
  const { call, change, translator } = useConsole();
  const { word, text } = translator;
  const questions = segment.rep?.playbook.questions ?? [];
  if (questions.length === 0) return null;
  return (
    <Section title={word("findOut")}>
      <ul className="ndc-ticks">
        {questions.map((question, position) => {
          const learned = call.learned[segment.id]?.[position];
          const name = `learned ${segment.id} ${position}` as const;
          return (
            <li key={name}>
              <label>
                <input
                  type="checkbox"
                  checked={learned !== undefined}
                  onChange={({ target }) => change({ name, value: target.checked ? "" : null })}
                />
                <span>{text(question)}</span>
              </label>
              {learned !== undefined && (
                <input
                  aria-label={`${word("learned")}: ${text(question)}`}
                  placeholder={word("learned")}
                  value={learned}
                  onChange={({ target }) => change({ name, value: target.value })}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

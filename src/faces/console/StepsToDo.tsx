import type { ReactNode } from "react";
import type { Segment } from "../../questionnaire/definition/definition.ts";
import { Section } from "../widget/rep/Section.tsx";
import { useConsole } from "./ConsoleContext.ts";

/** Next steps as a checklist with dates. */
export function StepsToDo({ segment }: { segment: Segment }): ReactNode {
  const { call, change, translator } = useConsole();
  const steps = segment.rep?.playbook.nextSteps ?? [];
  if (steps.length === 0) return null;
  return (
    <Section title={translator.word("nextSteps")}>
      <ul className="ndc-ticks">
        {steps.map(({ text, within }, position) => {
          const step = call.steps[segment.id]?.[position] ?? { done: false, due: "" };
          const name = `step ${segment.id} ${position}` as const;
          return (
            <li key={name}>
              <label>
                <input
                  type="checkbox"
                  checked={step.done}
                  onChange={({ target }) =>
                    change({ name, value: { ...step, done: target.checked } })
                  }
                />
                <span>
                  {translator.text(text)}
                  {within !== undefined && (
                    <span className="nd-within">{translator.text(within)}</span>
                  )}
                </span>
              </label>
              <input
                type="date"
                aria-label={`${translator.word("due")}: ${translator.text(text)}`}
                value={step.due}
                onChange={({ target }) => change({ name, value: { ...step, due: target.value } })}
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

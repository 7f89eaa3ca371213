import type { ReactNode } from "react";
import { dayIn, stepOf } from "../../interview/calls/steps.ts";
import type { WhatSuits } from "../../interview/session/whatSuits.ts";
import type { Segment } from "../../questionnaire/definition/definition.ts";
import { Section } from "../widget/rep/Section.tsx";
import { SuitMark } from "../widget/rep/SuitMark.tsx";
import { useConsole } from "./ConsoleContext.ts";

/** Next steps as a checklist with dates: those of the playbook, counted from the day of the call, until the rep sets another. */
export function StepsToDo(props: { segment: Segment; of: WhatSuits["nextSteps"] }): ReactNode {
  const { segment, of } = props;
  const { call, change, translator } = useConsole();
  const { text, word, language } = translator;
  if (of.length === 0) return null;
  return (
    <Section title={word("nextSteps")}>
      <ul className="ndc-ticks">
        {of.map(({ part, position, suits }) => {
          const step = stepOf(call, segment.id, position, part);
          const name = `step ${segment.id} ${position}` as const;
          const when = [
            ...(part.within === undefined ? [] : [text(part.within)]),
            ...(step.due ? [word("stepDue", { date: dayIn(language, step.due) })] : []),
          ].join(" · ");
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
                  {text(part.text)}
                  <SuitMark suits={suits} />
                  {when && <span className="nd-within">{when}</span>}
                </span>
              </label>
              <input
                type="date"
                aria-label={`${word("due")}: ${text(part.text)}`}
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

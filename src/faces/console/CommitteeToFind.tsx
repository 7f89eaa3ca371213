import type { ReactNode } from "react";
import type { Segment } from "../../questionnaire/definition/definition.ts";
import { Section } from "../widget/rep/Section.tsx";
import { useConsole } from "./ConsoleContext.ts";

/** How they decide, and the committee as people to find: who is known gets a tick and a name. */
export function CommitteeToFind({ segment }: { segment: Segment }): ReactNode {
  const { call, change, translator } = useConsole();
  const { word, text } = translator;
  const buying = segment.rep?.playbook.buying;
  if (!buying) return null;
  return (
    <Section title={word("buying")}>
      <p>{text(buying.process)}</p>
      {buying.cycle !== undefined && <p className="nd-within">{text(buying.cycle)}</p>}
      <ul className="ndc-ticks">
        {buying.committee.map(({ role, cares }, position) => {
          const known = call.committee[segment.id]?.[position];
          const name = `committee ${segment.id} ${position}` as const;
          return (
            <li key={name}>
              <label>
                <input
                  type="checkbox"
                  checked={known !== undefined}
                  onChange={({ target }) => change({ name, value: target.checked ? "" : null })}
                />
                <span>
                  <strong>{text(role)}</strong>
                  <span className="nd-within">{text(cares)}</span>
                </span>
              </label>
              {known !== undefined && (
                <input
                  aria-label={`${word("committeeKnown")}: ${text(role)}`}
                  placeholder={word("committeeKnown")}
                  value={known}
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

import type { ReactNode } from "react";
import type { Playbook } from "../../../questionnaire/definition/definition.ts";
import { keyed } from "../keyed.ts";
import { useTranslator } from "../TranslatorContext.ts";
import { Evidence } from "./Evidence.tsx";
import { ListSection } from "./ListSection.tsx";
import { ObjectionList } from "./ObjectionList.tsx";
import { Section } from "./Section.tsx";

/** A playbook laid out for a conversation: on one side what one says in it, on the other what one knows behind it. */
export function PlaybookView({ playbook }: { playbook: Playbook }): ReactNode {
  const { text, word } = useTranslator();
  const { approach, messages, pricing, resourcing, avoid = [] } = playbook;
  return (
    <div className="nd-columns">
      <div className="nd-column">
        <ListSection title={word("messages")} of={messages} />
        <Objections of={playbook.objections} />
        <Evidence of={playbook.evidence} />
        <NextSteps of={playbook.nextSteps} />
      </div>
      <div className="nd-column">
        <Buying of={playbook.buying} />
        <ListSection title={word("approach")} of={approach} ordered />
        <ListSection title={word("avoid")} of={avoid} className="nd-avoid" />
        {pricing !== undefined && (
          <Section title={word("pricing")}>
            <p>{text(pricing)}</p>
          </Section>
        )}
        {resourcing !== undefined && (
          <Section title={word("resourcing")}>
            <p>{text(resourcing)}</p>
          </Section>
        )}
      </div>
    </div>
  );
}

function Objections({ of }: { of: Playbook["objections"] }): ReactNode {
  const { word } = useTranslator();
  if (of.length === 0) return null;
  return (
    <Section title={word("objections")}>
      <ObjectionList of={of} />
    </Section>
  );
}

function NextSteps({ of }: { of: Playbook["nextSteps"] }): ReactNode {
  const { text, word } = useTranslator();
  if (of.length === 0) return null;
  return (
    <Section title={word("nextSteps")}>
      <ol className="nd-list">
        {keyed(of, (step) => text(step.text)).map(([key, step]) => (
          <li key={key}>
            {text(step.text)}
            {step.within !== undefined && <span className="nd-within">{text(step.within)}</span>}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Buying({ of: { process, cycle, committee } }: { of: Playbook["buying"] }): ReactNode {
  const { text, word } = useTranslator();
  return (
    <Section title={word("buying")}>
      <p>{text(process)}</p>
      {cycle !== undefined && <p className="nd-within">{text(cycle)}</p>}
      {committee.length > 0 && (
        <>
          <h4 className="nd-subtitle">{word("committee")}</h4>
          <dl className="nd-committee">
            {keyed(committee, ({ role }) => text(role)).map(([key, { role, cares }]) => (
              <div key={key}>
                <dt>{text(role)}</dt>
                <dd>{text(cares)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Section>
  );
}

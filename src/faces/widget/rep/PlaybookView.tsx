import type { ReactNode } from "react";
import type { WhatSuits } from "../../../interview/session/whatSuits.ts";
import type { Playbook } from "../../../questionnaire/definition/definition.ts";
import { keyed } from "../keyed.ts";
import { useTranslator } from "../TranslatorContext.ts";
import { Evidence } from "./Evidence.tsx";
import { ListSection } from "./ListSection.tsx";
import { MailView } from "./MailView.tsx";
import { ObjectionList } from "./ObjectionList.tsx";
import { Section } from "./Section.tsx";
import { SuitMark } from "./SuitMark.tsx";

/** A playbook laid out for a conversation: why, how to sell and what to do next come first, then what one may need. */
export function PlaybookView(props: {
  playbook: Playbook;
  suits: WhatSuits;
  /** Why it is this one. */
  children?: ReactNode;
}): ReactNode {
  const { playbook, suits, children } = props;
  const { text, word } = useTranslator();
  const { approach, messages, pricing, resourcing } = playbook;
  const { questions = [], channels = [], avoid = [] } = playbook;
  return (
    <>
      <div className="nd-foremost">
        {children}
        <ListSection title={word("approach")} of={approach} ordered />
        <NextSteps of={suits.nextSteps} />
      </div>
      <div className="nd-columns">
        <ListSection title={word("findOut")} of={questions} />
        <ListSection title={word("messages")} of={messages} />
        <Objections of={suits.objections} />
        <Evidence of={suits.evidence} />
        <Buying of={playbook.buying} />
        <ListSection title={word("avoid")} of={avoid} className="nd-avoid" />
        <MailView of={playbook.followUp} />
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
        <ListSection title={word("channels")} of={channels} ordered />
      </div>
    </>
  );
}

function Objections({ of }: { of: WhatSuits["objections"] }): ReactNode {
  const { word } = useTranslator();
  if (of.length === 0) return null;
  return (
    <Section title={word("objections")}>
      <ObjectionList of={of} />
    </Section>
  );
}

function NextSteps({ of }: { of: WhatSuits["nextSteps"] }): ReactNode {
  const { text, word } = useTranslator();
  if (of.length === 0) return null;
  return (
    <Section title={word("nextSteps")}>
      <ol className="nd-list">
        {keyed(of, ({ part }) => text(part.text)).map(([key, { part, suits }]) => (
          <li key={key}>
            {text(part.text)}
            <SuitMark suits={suits} />
            {part.within !== undefined && <span className="nd-within">{text(part.within)}</span>}
            {part.within === undefined && part.days !== undefined && (
              <span className="nd-within">
                {part.days === 0 ? word("onTheDay") : word("daysAfter", { count: part.days })}
              </span>
            )}
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

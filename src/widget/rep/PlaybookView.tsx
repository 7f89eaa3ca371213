import type { ReactNode } from "react";
import type { Playbook, Text } from "../../definition/definition.ts";
import { SafeLink } from "../SafeLink.tsx";
import { useVoice } from "../VoiceContext.ts";
import { Section } from "./Section.tsx";

/**
 * A playbook laid out for a conversation: first what one says and answers in it, then what one does after it, last
 * what one looks up.
 */
export function PlaybookView({ playbook }: { playbook: Playbook }): ReactNode {
  const { text, word } = useVoice();
  const { approach, messages, objections, evidence, nextSteps, buying, pricing, resourcing, avoid = [] } = playbook;
  return (
    <div className="nd-playbook">
      <Section title={word("messages")}>
        <Texts of={messages} />
      </Section>
      <Section title={word("objections")} className="nd-wide">
        <ul className="nd-objections">
          {objections.map(({ says, reply }) => (
            <li key={text(says)}>
              <p className="nd-says">{text(says)}</p>
              <p className="nd-eyebrow">{word("reply")}</p>
              <p className="nd-reply">{text(reply)}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={word("nextSteps")}>
        <ol className="nd-steps">
          {nextSteps.map((step) => (
            <li key={text(step.text)}>
              {text(step.text)}
              {step.within !== undefined && <span className="nd-within">{text(step.within)}</span>}
            </li>
          ))}
        </ol>
      </Section>
      <Section title={word("evidence")}>
        <ul className="nd-list">
          {evidence.map((item) => (
            <li key={text(item.text)}>
              {item.url === undefined ? (
                text(item.text)
              ) : (
                <SafeLink url={item.url} newTab>
                  {text(item.text)}
                </SafeLink>
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={word("buying")}>
        <p>{text(buying.process)}</p>
        {buying.cycle !== undefined && (
          <p>
            <strong>{word("cycle")}</strong> {text(buying.cycle)}
          </p>
        )}
        <dl className="nd-committee" aria-label={word("committee")}>
          {buying.committee.map(({ role, cares }) => (
            <div key={text(role)}>
              <dt>{text(role)}</dt>
              <dd>{text(cares)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={word("approach")}>
        <ol className="nd-list">
          {approach.map((step) => (
            <li key={text(step)}>{text(step)}</li>
          ))}
        </ol>
      </Section>
      {avoid.length > 0 && (
        <Section title={word("avoid")} className="nd-avoid">
          <Texts of={avoid} />
        </Section>
      )}
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
  );
}

function Texts({ of }: { of: readonly Text[] }): ReactNode {
  const { text } = useVoice();
  return (
    <ul className="nd-list">
      {of.map((item) => (
        <li key={text(item)}>{text(item)}</li>
      ))}
    </ul>
  );
}

import type { ReactNode } from "react";
import type { Playbook } from "../../../questionnaire/definition/definition.ts";
import { keyed } from "../keyed.ts";
import { useTranslator } from "../TranslatorContext.ts";

/** What prospects object to, each with a reply to say aloud. */
export function ObjectionList({ of }: { of: Playbook["objections"] }): ReactNode {
  const { text } = useTranslator();
  return (
    <dl className="nd-objections">
      {keyed(of, ({ says }) => text(says)).map(([key, { says, reply }]) => (
        <div key={key}>
          <dt>{text(says)}</dt>
          <dd>{text(reply)}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { ReactNode } from "react";
import type { Playbook } from "../../definition/definition.ts";
import { useVoice } from "../VoiceContext.ts";

/** What prospects object to, each with a reply to say aloud. */
export function ObjectionList({ of }: { of: Playbook["objections"] }): ReactNode {
  const { text } = useVoice();
  return (
    <dl className="nd-objections">
      {of.map(({ says, reply }) => (
        <div key={text(says)}>
          <dt>{text(says)}</dt>
          <dd>{text(reply)}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { ReactNode } from "react";
import type { QuestionScreen } from "../../session/screen.ts";
import { useVoice } from "../VoiceContext.ts";

/** How to put a question on a call, and what to listen for in the answer. */
export function SayCard({ rep }: { rep: NonNullable<QuestionScreen["rep"]> }): ReactNode {
  const { text, word } = useVoice();
  const { say, listenFor = [], why } = rep;
  return (
    <div className="nd-say">
      {say !== undefined && (
        <>
          <p className="nd-eyebrow">{word("say")}</p>
          <p className="nd-say-words">{text(say)}</p>
        </>
      )}
      <dl className="nd-cues">
        {listenFor.length > 0 && (
          <div>
            <dt>{word("listenFor")}</dt>
            {listenFor.map((cue) => (
              <dd key={text(cue)}>{text(cue)}</dd>
            ))}
          </div>
        )}
        {why !== undefined && (
          <div>
            <dt>{word("whyAsk")}</dt>
            <dd>{text(why)}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

import type { ReactNode } from "react";
import type { QuestionScreen } from "../../../interview/session/questionScreen.ts";
import { keyed } from "../keyed.ts";
import { useTranslator } from "../TranslatorContext.ts";

/** How to put a question on a call, and what to listen for in the answer. */
export function SayCard({ rep }: { rep: NonNullable<QuestionScreen["rep"]> }): ReactNode {
  const { text, word } = useTranslator();
  const { say, listenFor = [], why } = rep;
  return (
    <div className="nd-say">
      {say !== undefined && (
        <>
          <p className="nd-eyebrow">{word("say")}</p>
          <p className="nd-say-words">{text(say)}</p>
        </>
      )}
      {listenFor.length > 0 && (
        <dl className="nd-cues">
          <dt>{word("listenFor")}</dt>
          {keyed(listenFor, text).map(([key, cue]) => (
            <dd key={key}>{text(cue)}</dd>
          ))}
        </dl>
      )}
      {why !== undefined && (
        <details className="nd-why">
          <summary>{word("whyAsk")}</summary>
          <p>{text(why)}</p>
        </details>
      )}
    </div>
  );
}

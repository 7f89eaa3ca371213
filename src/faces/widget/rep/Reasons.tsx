import type { ReactNode } from "react";
import type { AnswerWords } from "../../../interview/session/answerWords.ts";
import type { Reasons as ReasonsInWords } from "../../../interview/session/repResult.ts";
import { keyed } from "../keyed.ts";
import { useTranslator } from "../TranslatorContext.ts";
import { Section } from "./Section.tsx";

/** Why it is this segment, and what would make it another; each answer can be gone back to. */
export function Reasons(props: {
  screen: ReasonsInWords;
  onGoTo: (question: string) => void;
}): ReactNode {
  const { answers, support, rule, flip } = props.screen;
  const { text, word, language } = useTranslator();
  const points = new Map(support.map(({ id, points }) => [id, points]));
  const ruling = new Set(rule?.answers.map(({ id }) => id));
  return (
    <Section title={word("why")} className="nd-reasons">
      <div>
        {rule?.because && <p lang={language}>{text(rule.because)}</p>}
        {!rule && support.length === 0 && <p>{word("noSupport")}</p>}
        <ul className="nd-answers">
          {answers.map((answer) => (
            <li key={answer.id}>
              <span className="nd-answer-question" lang={language}>
                {text(answer.question)}
              </span>
              <span className="nd-answer-words" lang={language}>
                <AnswerText answer={answer.answer} />
              </span>
              <span className="nd-answer-points">
                {rule
                  ? ruling.has(answer.id) && word("rule")
                  : word("points", { count: points.get(answer.id) ?? 0 })}
              </span>
              {answer.askable && (
                <button type="button" className="nd-link" onClick={() => props.onGoTo(answer.id)}>
                  {word("change")}
                  <span className="nd-unseen" lang={language}>
                    : {text(answer.question)}
                  </span>
                </button>
              )}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h4 className="nd-subtitle">{word("flip")}</h4>
        {flip ? <FlipView flip={flip} /> : <p>{word("flipNone")}</p>}
      </div>
    </Section>
  );
}

function FlipView({ flip }: { flip: NonNullable<ReasonsInWords["flip"]> }): ReactNode {
  const { text, word, language } = useTranslator();
  return (
    <>
      <ul className="nd-changes">
        {flip.changes.map((change) => (
          <li key={change.id}>
            <span className="nd-answer-question" lang={language}>
              {text(change.question)}
            </span>
            <span className="nd-answer-words" lang={language}>
              <AnswerText answer={change.to} />
            </span>
          </li>
        ))}
      </ul>
      <p className="nd-flip-to">
        {word("flipTo")}{" "}
        {keyed(flip.segments, text).map(([key, segment], index) => (
          <span key={key}>
            {index > 0 && ` ${word("flipOr")} `}
            <strong>
              <bdi lang={language}>{text(segment)}</bdi>
            </strong>
          </span>
        ))}
      </p>
    </>
  );
}

function AnswerText({ answer }: Pick<AnswerWords, "answer">): ReactNode {
  const { text, word } = useTranslator();
  return answer.map((part) => (part === null ? word("unsure") : text(part))).join(" · ");
}

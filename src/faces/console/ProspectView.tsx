import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { answerText } from "../../questionnaire/definition/answerText.ts";
import type { Segment } from "../../questionnaire/definition/definition.ts";
import { offersUnsure, UNSURE } from "../../questionnaire/definition/unsure.ts";
import { keyed } from "../widget/keyed.ts";
import { useConsole } from "./ConsoleContext.ts";
import type { ConsoleQuestion } from "./consoleScreen.ts";
import { Digit } from "./Digit.tsx";

/**
 * What the prospect may see, in place of the console: the question in the words that visitors read, or their result. Nothing
 * that stands under any `rep` is in it, nor anything of the call but the answers.
 */
export function ProspectView(props: {
  /** The question that digits answer; null where there is none. */
  marked: string | null;
  /** Whether the page can't remember that it is shown, and so begins with it. */
  isForgotten: boolean;
  onAnswered: () => void;
  onBack: () => void;
}): ReactNode {
  const { marked, isForgotten, onAnswered, onBack } = props;
  const { screen, definition, translator } = useConsole();
  const { word, text } = translator;
  const entry = screen.questions.find(({ question }) => question.id === marked);
  const view = useRef<HTMLDivElement>(null);
  // Read from its beginning, wherever the page was scrolled to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is to be read anew
  useLayoutEffect(() => {
    view.current?.scrollIntoView({ block: "start" });
  }, [marked]);
  return (
    <div ref={view} className="ndc-prospect" lang={translator.language}>
      <p className="nd-eyebrow">{text(definition.title)}</p>
      {entry ? (
        <ProspectQuestion key={entry.question.id} entry={entry} onAnswered={onAnswered} />
      ) : (
        screen.segment && <ProspectResult visitor={screen.segment.visitor} />
      )}
      <button type="button" className="nd-link" lang={translator.spoken} onClick={onBack}>
        {word("backToCall")} <kbd>Esc</kbd>
      </button>
      {isForgotten && (
        <p className="ndc-label" lang={translator.spoken}>
          {word("prospectForgotten")}
        </p>
      )}
    </div>
  );
}

function ProspectQuestion(props: { entry: ConsoleQuestion; onAnswered: () => void }): ReactNode {
  const { entry, onAnswered } = props;
  const { question, picked, offered } = entry;
  const { translator, answer } = useConsole();
  const { word, text } = translator;
  const id = useId();
  const { choose = 1, hint } = question;
  const own = answerText(question, UNSURE);
  // What visitors are offered, and what was said besides: it could not be seen to be picked.
  const isSeen = (option: string) =>
    offered === null || offered.includes(option) || picked.includes(option);
  const choices = [
    ...question.options.map((option, at) => ({
      id: option.id,
      words: text(option.text),
      digit: at + 1,
    })),
    ...(offersUnsure(question)
      ? [{ id: UNSURE, words: own === null ? word("unsure") : text(own), digit: 0 }]
      : []),
  ].filter(({ id }) => isSeen(id));
  return (
    <>
      <h2 id={id} className="nd-heading" aria-live="polite">
        {text(question.text)}
      </h2>
      {hint !== undefined && <p>{text(hint)}</p>}
      {choose > 1 && <p>{word("chooseUpTo", { count: choose })}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: its name is the heading, which no legend can be */}
      <div className="ndc-options" role="group" aria-labelledby={id}>
        {choices.map((choice) => (
          <button
            key={choice.id}
            type="button"
            className="ndc-option"
            aria-pressed={picked.includes(choice.id)}
            onClick={() => {
              answer(question.id, choice.id);
              onAnswered();
            }}
          >
            <Digit of={choice.digit} />
            <span>{choice.words}</span>
          </button>
        ))}
      </div>
    </>
  );
}

function ProspectResult({ visitor }: Pick<Segment, "visitor">): ReactNode {
  const { text } = useConsole().translator;
  const { heading, message, bullets = [] } = visitor;
  return (
    <div className="nd-result" aria-live="polite">
      <h2 className="nd-heading">{text(heading)}</h2>
      <p className="nd-body">{text(message)}</p>
      {bullets.length > 0 && (
        <ul className="nd-bullets">
          {keyed(bullets, text).map(([key, bullet]) => (
            <li key={key}>{text(bullet)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

import { type ReactNode, useId, useRef } from "react";
import { answerText } from "../../questionnaire/definition/answerText.ts";
import { offersUnsure, UNSURE } from "../../questionnaire/definition/unsure.ts";
import { useConsole } from "./ConsoleContext.ts";
import type { ConsoleQuestion } from "./consoleScreen.ts";
import { Digit } from "./Digit.tsx";
import { QuestionNote } from "./QuestionNote.tsx";
import { SuggestionLines } from "./SuggestionLines.tsx";
import { statusWords } from "./statusWords.ts";
import { useBroughtIntoSight } from "./useBroughtIntoSight.ts";

/** The marked question: how to put it, what to listen for, and its answers to take, by digits too. */
export function NowCard(props: {
  entry: ConsoleQuestion;
  /** Called when an answer is taken by hand, so that the next question is marked. */
  onAnswered: () => void;
}): ReactNode {
  const { entry, onAnswered } = props;
  const { question, status, picked } = entry;
  const { call, screen, translator, answer, clear } = useConsole();
  const { word, text, language } = translator;
  const id = useId();
  const choices = [
    ...question.options.map(({ id, text: words, rep }) => ({ id, own: words, rep })),
    ...(offersUnsure(question)
      ? [{ id: UNSURE, own: answerText(question, UNSURE), rep: undefined }]
      : []),
  ];
  // What is offered in part is of no use to mark while nothing of it is needed.
  const offered = status === "not-needed" ? null : entry.offered;
  const isNext = !screen.isPending && screen.next === question.id;
  const state = statusWords(entry, screen, call, translator);
  const card = useRef<HTMLElement>(null);
  // What was asked next before may be it still, and out of sight, after an answer to another question.
  const answered = screen.questions.filter((one) => one.picked.length > 0).length;
  useBroughtIntoSight(`${question.id} ${answered}`, () => card.current);
  const give = (option: string | null) => {
    answer(question.id, option);
    onAnswered();
  };
  return (
    <section
      ref={card}
      className="ndc-now"
      data-now={question.id}
      tabIndex={-1}
      aria-labelledby={id}
    >
      <p className="ndc-now-state">
        {isNext && <span className="ndc-next">{word("askNext")}</span>}
        {state !== null && <span>{state}</span>}
      </p>
      {/* Said aloud when it changes, since nobody's focus goes there; once, when it is known which one is best. */}
      <h2
        id={id}
        className="ndc-say"
        lang={language}
        aria-live="polite"
        aria-busy={screen.isPending}
      >
        {text(question.rep?.say ?? question.text)}
      </h2>
      {question.rep?.listenFor && (
        <p className="ndc-listen">
          <span className="ndc-listen-for">{word("listenFor")}</span>{" "}
          <span lang={language}>{question.rep.listenFor.map(text).join(" · ")}</span>
        </p>
      )}
      {offered && <p className="ndc-listen">{word("offersMarked")}</p>}
      <SuggestionLines
        key={`suggestions ${question.id}`}
        question={question}
        onTaken={onAnswered}
      />
      {/* Another one for each question, so that a button pressed twice is never another question's. */}
      <fieldset key={question.id} className="ndc-options" aria-labelledby={id}>
        {choices.map(({ id: option, own, rep }, index) => (
          <button
            key={option}
            type="button"
            className="ndc-option"
            aria-pressed={picked.includes(option)}
            title={rep?.listenFor?.map(text).join(" · ")}
            onClick={() => give(option)}
          >
            <Digit of={option === UNSURE ? 0 : index + 1} />
            {own === null ? (
              <span>{word("unsure")}</span>
            ) : (
              <span lang={language}>{text(own)}</span>
            )}
            {offered?.includes(option) && (
              <span className="ndc-offered">
                <span aria-hidden="true">●</span>
                <span className="nd-unseen">{word("offered")}</span>
              </span>
            )}
          </button>
        ))}
      </fieldset>
      <div key={`actions ${question.id}`} className="ndc-now-actions">
        {status !== "unanswered" && !offersUnsure(question) && (
          <button type="button" className="nd-link" onClick={() => give(null)}>
            <Digit of={0} /> {word("didNotSay")}
          </button>
        )}
        {(picked.length > 0 || status === "unanswered") && status !== "known" && (
          <button type="button" className="nd-link" onClick={() => clear(question.id)}>
            {word("clearAnswer")}
          </button>
        )}
        <QuestionNote question={question.id} />
      </div>
    </section>
  );
}

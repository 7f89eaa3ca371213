import { type ReactNode, useEffect, useId, useRef } from "react";
import { UNSURE } from "../definition/unsure.ts";
import { useConsole } from "./ConsoleContext.ts";
import type { ConsoleQuestion } from "./consoleScreen.ts";
import { FactsKnown } from "./FactsKnown.tsx";
import { letterFor } from "./keys.ts";
import { NextHint } from "./NextHint.tsx";
import { QuestionNote } from "./QuestionNote.tsx";

/** All questions in sight, each with how to put it and what to listen for; answers are taken in any order. */
export function QuestionsPanel(props: {
  marked: string | null;
  onMark: (question: string) => void;
  /** Called when an answer is taken by hand, so that the next question is marked. */
  onAnswered: () => void;
}): ReactNode {
  const { screen, voice } = useConsole();
  const id = useId();
  return (
    <section className="ndc-questions" aria-labelledby={id}>
      <h2 id={id} className="nd-unseen">
        {voice.word("questions")}
      </h2>
      <NextHint />
      <FactsKnown />
      {screen.questions.map((entry, position) => (
        <QuestionCard
          key={entry.question.id}
          entry={entry}
          position={position}
          isMarked={entry.question.id === props.marked}
          onMark={() => props.onMark(entry.question.id)}
          onAnswered={props.onAnswered}
        />
      ))}
    </section>
  );
}

function QuestionCard(props: {
  entry: ConsoleQuestion;
  position: number;
  isMarked: boolean;
  onMark: () => void;
  onAnswered: () => void;
}): ReactNode {
  const { entry, position, isMarked, onMark, onAnswered } = props;
  const { question, status, picked } = entry;
  const { screen, voice, answer, clear } = useConsole();
  const isNext = screen.next === question.id;
  const say = question.rep?.say ?? question.text;
  const choices = [
    ...question.options.map(({ id, text, rep }) => ({ id, text: voice.text(text), rep })),
    ...(question.unsure ? [{ id: UNSURE, text: voice.word("unsure"), rep: undefined }] : []),
  ];
  const card = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (isMarked) card.current?.scrollIntoView({ block: "nearest" });
  }, [isMarked]);
  return (
    <fieldset
      ref={card}
      className={["ndc-question", `ndc-${status}`, isMarked && "ndc-marked"]
        .filter(Boolean)
        .join(" ")}
      data-question={question.id}
      aria-current={isMarked ? "step" : undefined}
      onFocus={onMark}
    >
      <legend className="ndc-legend">
        <span className="ndc-badges">
          {isNext && <span className="ndc-badge ndc-next">{voice.word("askNext")}</span>}
          {status === "known" && <span className="ndc-badge">{voice.word("knownFrom")}</span>}
          {status === "unanswered" && <span className="ndc-badge">{voice.word("didNotSay")}</span>}
          {status === "not-needed" && (
            <span className="ndc-badge">
              {voice.word(
                question.ask === "if-close" && picked.length === 0 ? "onlyIfClose" : "notNeeded",
              )}
            </span>
          )}
        </span>
        <span className="ndc-say">{voice.text(say)}</span>
      </legend>
      {question.rep?.listenFor && isMarked && (
        <p className="ndc-listen">
          <strong>{voice.word("listenFor")}</strong>{" "}
          {question.rep.listenFor.map(voice.text).join(" · ")}
        </p>
      )}
      <div className="ndc-options">
        {choices.map(({ id, text, rep }, index) => (
          <button
            key={id}
            type="button"
            className="ndc-option"
            aria-pressed={picked.includes(id)}
            title={rep?.listenFor?.map(voice.text).join(" · ")}
            onClick={() => {
              answer(question.id, id);
              onAnswered();
            }}
          >
            <KeyFor number={isMarked ? index + 1 : null} letter={letterFor(position, index)} />
            <span>{text}</span>
          </button>
        ))}
      </div>
      <div className="ndc-question-actions">
        {status !== "answered" && status !== "unanswered" && !question.unsure && (
          <button type="button" className="nd-link" onClick={() => answer(question.id, null)}>
            {voice.word("didNotSay")}
          </button>
        )}
        {status === "answered" && !isMarked && (
          <button type="button" className="nd-link" onClick={onMark}>
            {voice.word("change")}
            <span className="nd-unseen">: {voice.text(question.text)}</span>
          </button>
        )}
        {(picked.length > 0 || status === "unanswered") && status !== "known" && (
          <button type="button" className="nd-link" onClick={() => clear(question.id)}>
            {voice.word("clearAnswer")}
          </button>
        )}
        <QuestionNote question={question.id} />
      </div>
    </fieldset>
  );
}

/** The key that picks an option: its number where the question is marked, else its letter if it has one. */
function KeyFor(props: { number: number | null; letter: string | undefined }): ReactNode {
  const key = props.number ?? props.letter;
  return key === undefined ? null : <kbd>{key}</kbd>;
}

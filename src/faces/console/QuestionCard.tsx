import { type ReactNode, useRef } from "react";
import { answerText } from "../../questionnaire/definition/answerText.ts";
import { offersUnsure, UNSURE } from "../../questionnaire/definition/unsure.ts";
import { percent, useConsole } from "./ConsoleContext.ts";
import type { ConsoleQuestion } from "./consoleScreen.ts";
import { Digit } from "./Digit.tsx";
import { QuestionNote } from "./QuestionNote.tsx";
import { useBroughtIntoSight } from "./useBroughtIntoSight.ts";

/** A question as it is put, with its answers to take. Pressing its words marks it, which unfolds it. */
export function QuestionCard(props: {
  entry: ConsoleQuestion;
  isMarked: boolean;
  onMark: () => void;
  onAnswered: () => void;
}): ReactNode {
  const { entry, isMarked, onMark, onAnswered } = props;
  const { question, status, picked } = entry;
  const { screen, translator, answer, clear } = useConsole();
  const own = answerText(question, UNSURE);
  const unsure = own === null ? translator.word("unsure") : translator.text(own);
  const choices = [
    ...question.options.map(({ id, text, rep }) => ({ id, text: translator.text(text), rep })),
    ...(offersUnsure(question) ? [{ id: UNSURE, text: unsure, rep: undefined }] : []),
  ];
  // What is offered in part is of no use to mark while nothing of it is needed.
  const offered = status === "not-needed" ? null : entry.offered;
  const card = useRef<HTMLFieldSetElement>(null);
  // What was asked next before may be it still, and out of sight, after an answer to another question.
  const answered = screen.questions.filter((one) => one.picked.length > 0).length;
  useBroughtIntoSight(isMarked ? 1 + answered : 0, () => card.current);
  return (
    <fieldset
      ref={card}
      className={["ndc-question", `ndc-${status}`, isMarked && "ndc-marked"]
        .filter(Boolean)
        .join(" ")}
      data-question={question.id}
      aria-current={isMarked ? "step" : undefined}
      onFocus={({ target }) => {
        // A pointer presses first and lets go later: what moved in between would never get its click.
        if (target.matches(":focus-visible")) onMark();
      }}
    >
      <legend className="ndc-legend">
        <Badges entry={entry} />
        <button type="button" className="ndc-say" onClick={onMark}>
          {translator.text(question.rep?.say ?? question.text)}
        </button>
      </legend>
      {question.rep?.listenFor && isMarked && (
        <p className="ndc-listen">
          <strong>{translator.word("listenFor")}</strong>{" "}
          {question.rep.listenFor.map(translator.text).join(" · ")}
        </p>
      )}
      {offered && isMarked && <p className="ndc-listen">{translator.word("offersMarked")}</p>}
      <div className="ndc-options">
        {choices.map(({ id, text, rep }, index) => (
          <button
            key={id}
            type="button"
            className="ndc-option"
            aria-pressed={picked.includes(id)}
            title={rep?.listenFor?.map(translator.text).join(" · ")}
            onClick={() => {
              answer(question.id, id);
              onAnswered();
            }}
          >
            {isMarked && <Digit of={id === UNSURE ? 0 : index + 1} />}
            <span>{text}</span>
            {offered?.includes(id) && (
              <span className="ndc-offered">
                <span aria-hidden="true">●</span>
                <span className="nd-unseen">{translator.word("offered")}</span>
              </span>
            )}
          </button>
        ))}
      </div>
      <div className="ndc-question-actions">
        {status !== "unanswered" && !offersUnsure(question) && (
          <button
            type="button"
            className="nd-link"
            onClick={() => {
              answer(question.id, null);
              onAnswered();
            }}
          >
            {isMarked && <Digit of={0} />} {translator.word("didNotSay")}
          </button>
        )}
        {(picked.length > 0 || status === "unanswered") && status !== "known" && (
          <button type="button" className="nd-link" onClick={() => clear(question.id)}>
            {translator.word("clearAnswer")}
          </button>
        )}
        <QuestionNote question={question.id} />
      </div>
    </fieldset>
  );
}

/** What there is to say of a question: whether to ask it, and why; or why not. */
function Badges({ entry: { question, status } }: { entry: ConsoleQuestion }): ReactNode {
  const { screen, translator } = useConsole();
  const { word } = translator;
  const isNext = screen.next === question.id;
  const share =
    isNext && screen.nextSettles > 0 && percent(screen.nextSettles, translator.language);
  const words = {
    open: null,
    answered: null,
    known: word("knownFrom"),
    unanswered: word("didNotSay"),
    noted: word("notCounted"),
    "not-needed": word(
      question.ask === "if-close"
        ? "onlyIfClose"
        : screen.isSettled
          ? "notNeeded"
          : "settlesNothing",
    ),
  }[status];
  if (!isNext && words === null) return null;
  return (
    <span className="ndc-badges">
      {isNext && <span className="ndc-badge ndc-next">{word("askNext")}</span>}
      {share && <span className="ndc-badge">{word("askNextWhy", { share })}</span>}
      {words !== null && <span className="ndc-badge">{words}</span>}
    </span>
  );
}

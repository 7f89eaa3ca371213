import { type ReactNode, useId } from "react";
import { answerText } from "../../questionnaire/definition/answerText.ts";
import { useConsole } from "./ConsoleContext.ts";
import type { ConsoleQuestion } from "./consoleScreen.ts";
import { statusWords } from "./statusWords.ts";

/** All questions, a line each, to be marked in any order. */
export function QuestionList(props: {
  marked: string | null;
  onMark: (question: string) => void;
}): ReactNode {
  const { screen, translator } = useConsole();
  const id = useId();
  return (
    <section className="ndc-questions" aria-labelledby={id}>
      <h2 id={id} className="ndc-label">
        {translator.word("questions")}{" "}
        <kbd dir="ltr">⇧ 1 – {Math.min(9, screen.questions.length)}</kbd>
      </h2>
      <ol>
        {screen.questions.map((entry) => (
          <QuestionRow
            key={entry.question.id}
            entry={entry}
            isMarked={entry.question.id === props.marked}
            onMark={() => props.onMark(entry.question.id)}
          />
        ))}
      </ol>
    </section>
  );
}

function QuestionRow(props: {
  entry: ConsoleQuestion;
  isMarked: boolean;
  onMark: () => void;
}): ReactNode {
  const { entry, isMarked, onMark } = props;
  const { call, screen, suggestions, translator } = useConsole();
  const { word, text, language } = translator;
  const { question, picked, status } = entry;
  const answers = picked.map((option) => {
    const own = answerText(question, option);
    return own === null ? word("unsure") : text(own);
  });
  // Of several, none is that they did not know.
  const isOwn = picked.some((option) => answerText(question, option) !== null);
  const answersLanguage = isOwn ? language : undefined;
  const state = statusWords(entry, screen, call, translator);
  return (
    <li data-question={question.id} className={`ndc-row ndc-${status}`}>
      <button type="button" aria-current={isMarked ? "step" : undefined} onClick={onMark}>
        <span className="ndc-row-said">
          <span className="ndc-row-words" lang={language}>
            {text(question.text)}
          </span>
          {suggestions.some((one) => one.question === question.id) && (
            <span className="ndc-row-suggested">
              <span aria-hidden="true">❞</span>
              <span className="nd-unseen">{word("hasSuggestion")}</span>
            </span>
          )}
          {answers.length > 0 && (
            <span className="ndc-row-answer" lang={answersLanguage}>
              {answers.join(" · ")}
            </span>
          )}
          {state !== null && <span className="ndc-row-state">{state}</span>}
          {!isMarked && !screen.isPending && screen.next === question.id && (
            <span className="ndc-next">{word("askNext")}</span>
          )}
        </span>
      </button>
    </li>
  );
}

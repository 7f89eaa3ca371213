import { type ReactNode, useId } from "react";
import { useConsole } from "./ConsoleContext.ts";
import { FactsKnown } from "./FactsKnown.tsx";
import { NextHint } from "./NextHint.tsx";
import { QuestionCard } from "./QuestionCard.tsx";

/** All questions in sight, each with how to put it and what to listen for; answers are taken in any order. */
export function QuestionsPanel(props: {
  marked: string | null;
  onMark: (question: string) => void;
  /** Called when an answer is taken by hand, so that the next question is marked. */
  onAnswered: () => void;
}): ReactNode {
  const { screen, translator } = useConsole();
  const id = useId();
  return (
    <section className="ndc-questions" aria-labelledby={id}>
      <h2 id={id} className="nd-unseen">
        {translator.word("questions")}
      </h2>
      <NextHint />
      <FactsKnown />
      {screen.questions.map((entry) => (
        <QuestionCard
          key={entry.question.id}
          entry={entry}
          isMarked={entry.question.id === props.marked}
          onMark={() => props.onMark(entry.question.id)}
          onAnswered={props.onAnswered}
        />
      ))}
    </section>
  );
}

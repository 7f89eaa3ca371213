import type { ReactNode } from "react";
import type { Choice, QuestionScreen } from "../../../interview/session/questionScreen.ts";
import type { Moves } from "../moves.ts";
import { QuestionView } from "../QuestionView.tsx";
import { useTranslator } from "../TranslatorContext.ts";
import { SayCard } from "./SayCard.tsx";

/** A question with how to put it on a call, and what to listen for in each answer. */
export function RepQuestionView({
  screen,
  moves,
}: {
  screen: QuestionScreen;
  moves: Moves;
}): ReactNode {
  return (
    <QuestionView
      screen={screen}
      say={screen.rep && <SayCard rep={screen.rep} />}
      cue={(choice) => <ChoiceCue choice={choice} />}
      onAnswer={(picks) => moves.answer(picks)}
      onBack={moves.back}
    />
  );
}

function ChoiceCue({ choice }: { choice: Choice }): ReactNode {
  const { text, word } = useTranslator();
  const listenFor = choice.rep?.listenFor ?? [];
  return (
    <>
      {listenFor.length > 0 && (
        <span className="nd-choice-cue">
          {word("listenFor")}: {listenFor.map(text).join(" · ")}
        </span>
      )}
      {choice.rep?.note !== undefined && (
        <span className="nd-choice-cue">{text(choice.rep.note)}</span>
      )}
    </>
  );
}

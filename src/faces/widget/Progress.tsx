import type { ReactNode } from "react";
import type { QuestionScreen } from "../../interview/session/questionScreen.ts";
import type { Translator } from "../../language/translator.ts";
import { useTranslator } from "./TranslatorContext.ts";

/** How far the interview is: in words, and as a bar for the eye. */
export function Progress({ screen }: { screen: QuestionScreen }): ReactNode {
  const translator = useTranslator();
  return (
    <div className="nd-progress">
      <p className="nd-progress-words">{progressIn(screen, translator)}</p>
      <div className="nd-steps-bar" aria-hidden="true">
        {Array.from({ length: screen.atMost }, (_, index) => index + 1).map((step) => (
          <span key={step} className={`nd-step ${standing(step, screen.position)}`} />
        ))}
      </div>
    </div>
  );
}

/** How far an interview is, in words that promise no more than is certain. */
export function progressIn({ position, atMost }: QuestionScreen, { word }: Translator): string {
  return position < atMost
    ? word("progress", { position, most: atMost, left: atMost - position })
    : word("progressLast", { position });
}

function standing(step: number, position: number): string {
  if (step === position) return "nd-now";
  return step < position ? "nd-done" : "";
}

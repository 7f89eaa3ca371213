import { type ReactNode, useRef } from "react";
import type { Choice, QuestionScreen } from "../../interview/session/questionScreen.ts";
import { useTranslator } from "./TranslatorContext.ts";

/** The answers of a question as large radio buttons, or as boxes to tick where several may be picked. */
export function Choices(props: {
  id: string;
  screen: QuestionScreen;
  picks: readonly string[];
  /** What stands under a choice. */
  cue?: ((choice: Choice) => ReactNode) | undefined;
  onPick: (choice: string, byPointer: boolean) => void;
}): ReactNode {
  const { id, screen, picks, cue, onPick } = props;
  const { text, word } = useTranslator();
  // Browsers send a click for arrow keys too: only what came before it tells a pointer's choice.
  const byPointer = useRef(false);
  return (
    <div className="nd-choices">
      {screen.choices.map((choice, index) => (
        <label
          key={choice.id}
          className="nd-choice"
          part="choice"
          onPointerDown={() => {
            byPointer.current = true;
          }}
          onKeyDown={() => {
            byPointer.current = false;
          }}
        >
          <input
            id={`${id}-${index}`}
            className="nd-input"
            type={screen.choose > 1 ? "checkbox" : "radio"}
            name={id}
            value={choice.id}
            checked={picks.includes(choice.id)}
            // Keeps the box in step with the picks; a click on what is chosen already changes nothing but goes on.
            onChange={() => {}}
            onClick={() => {
              const wasPointer = byPointer.current;
              byPointer.current = false;
              onPick(choice.id, wasPointer);
            }}
          />
          <span className="nd-choice-words">
            <span className="nd-choice-text">
              {choice.text === null ? word("unsure") : text(choice.text)}
            </span>
            {cue?.(choice)}
          </span>
        </label>
      ))}
    </div>
  );
}

import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { type Choice, pickProblem, type QuestionScreen } from "../session/questionScreen.ts";
import { Choices } from "./Choices.tsx";
import { ErrorSummary } from "./ErrorSummary.tsx";
import { Progress } from "./Progress.tsx";
import { useVoice } from "./VoiceContext.ts";

/**
 * One question. A pointer's choice of a single answer goes on by itself; with the keyboard only Continue (or Enter)
 * does, since the arrow keys choose while somebody is still reading.
 */
export function QuestionView(props: {
  screen: QuestionScreen;
  /** How to put the question, for those who ask it of somebody else. */
  say?: ReactNode;
  cue?: (choice: Choice) => ReactNode;
  onAnswer: (picks: readonly string[]) => void;
  onBack: () => void;
}): ReactNode {
  const { screen, onAnswer, onBack } = props;
  const { text, word } = useVoice();
  const id = useId();
  const [picks, setPicks] = useState(screen.picked);
  const [problem, setProblem] = useState<ReturnType<typeof pickProblem>>(null);
  const summary = useRef<HTMLDivElement>(null);
  const tries = useRef(0);
  const [shownTry, setShownTry] = useState(0);

  useEffect(() => {
    if (shownTry > 0) summary.current?.focus();
  }, [shownTry]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = pickProblem(screen, picks);
    setProblem(found);
    if (found === null) onAnswer(picks);
    else setShownTry(++tries.current);
  };
  const pick = (choice: string, byPointer: boolean) => {
    setProblem(null);
    if (screen.choose === 1) {
      setPicks([choice]);
      if (byPointer) onAnswer([choice]);
    } else {
      setPicks(toggled(picks, choice, unsureOf(screen)));
    }
  };

  const message = useProblemMessage(problem, screen);
  const isMultiple = screen.choose > 1;
  return (
    <form className={props.say ? "nd-question nd-ask" : "nd-question"} onSubmit={submit} noValidate>
      <Progress screen={screen} />
      {message !== null && (
        <ErrorSummary
          place={summary}
          title={word(problem === "too-many" ? "tooManyTitle" : "problemTitle")}
          mistakes={[{ message, target: `${id}-0` }]}
        />
      )}
      {props.say}
      <fieldset
        className="nd-fieldset"
        aria-describedby={
          [
            screen.hint !== null && `${id}-hint`,
            isMultiple && `${id}-many`,
            message !== null && `${id}-error`,
          ]
            .filter(Boolean)
            .join(" ") || undefined
        }
      >
        <legend className="nd-legend">
          <h2 className="nd-heading" part="heading" tabIndex={-1} data-nd-heading="">
            {text(screen.text)}
          </h2>
        </legend>
        {screen.hint !== null && (
          <p id={`${id}-hint`} className="nd-hint">
            {text(screen.hint)}
          </p>
        )}
        {isMultiple && (
          <p id={`${id}-many`} className="nd-hint">
            {word("chooseUpTo", { count: screen.choose })}
          </p>
        )}
        {message !== null && (
          <p id={`${id}-error`} className="nd-error">
            {message}
          </p>
        )}
        <Choices id={id} screen={screen} picks={picks} cue={props.cue} onPick={pick} />
      </fieldset>
      <div className="nd-actions">
        <button type="submit" className="nd-button" part="button">
          {word("continue")}
        </button>
        {screen.canGoBack && (
          <button type="button" className="nd-button nd-quiet" part="button quiet" onClick={onBack}>
            {word("back")}
          </button>
        )}
      </div>
    </form>
  );
}

/** "Not sure" is an answer by itself: it takes the others away, and they take it. */
function toggled(
  picks: readonly string[],
  choice: string,
  unsure: string | undefined,
): readonly string[] {
  if (picks.includes(choice)) return picks.filter((pick) => pick !== choice);
  return choice === unsure ? [choice] : [...picks.filter((pick) => pick !== unsure), choice];
}

/** The choice that means "not sure": the one whose words are the interface's. */
function unsureOf({ choices }: QuestionScreen): string | undefined {
  return choices.find(({ text }) => text === null)?.id;
}

function useProblemMessage(
  problem: ReturnType<typeof pickProblem>,
  screen: QuestionScreen,
): string | null {
  const { word } = useVoice();
  if (problem === null) return null;
  if (problem === "too-many") return word("chooseFewer", { count: screen.choose });
  return unsureOf(screen) !== undefined
    ? word("chooseFirstOrUnsure", { unsure: word("unsure") })
    : word("chooseFirst");
}

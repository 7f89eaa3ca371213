import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef, useState } from "react";
import {
  type Choice,
  pickProblem,
  type QuestionScreen,
} from "../../interview/session/questionScreen.ts";
import { UNSURE } from "../../questionnaire/definition/unsure.ts";
import { Button } from "./Button.tsx";
import { Choices } from "./Choices.tsx";
import { ErrorSummary } from "./ErrorSummary.tsx";
import { Heading } from "./Heading.tsx";
import { Progress } from "./Progress.tsx";
import { useTranslator } from "./TranslatorContext.ts";

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
  const { text, word } = useTranslator();
  const id = useId();
  const [picks, setPicks] = useState(screen.picked);
  const [problem, setProblem] = useState<ReturnType<typeof pickProblem>>(null);
  const summary = useRef<HTMLDivElement>(null);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    if (tries > 0) summary.current?.focus();
  }, [tries]);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const found = pickProblem(screen, picks);
    setProblem(found);
    if (found === null) onAnswer(picks);
    else setTries(tries + 1);
  };
  const pick = (choice: string, byPointer: boolean) => {
    setProblem(null);
    if (screen.choose === 1) {
      setPicks([choice]);
      if (byPointer) onAnswer([choice]);
    } else {
      setPicks(toggled(picks, choice));
    }
  };

  const message = useProblemMessage(problem, screen);
  return (
    <form className={props.say ? "nd-question nd-ask" : "nd-question"} onSubmit={submit} noValidate>
      <Progress screen={screen} />
      {message !== null && (
        <ErrorSummary
          place={summary}
          title={word(problem === "too-many" ? "tooManyTitle" : "problemTitle")}
          listed={[{ message, target: `${id}-0` }]}
        />
      )}
      {props.say}
      <fieldset className="nd-fieldset" aria-describedby={`${id}-notes`}>
        <legend className="nd-legend">
          <Heading>{text(screen.text)}</Heading>
        </legend>
        <div id={`${id}-notes`}>
          {screen.hint !== null && <p className="nd-hint">{text(screen.hint)}</p>}
          {screen.choose > 1 && (
            <p className="nd-hint">{word("chooseUpTo", { count: screen.choose })}</p>
          )}
          {message !== null && <p className="nd-error">{message}</p>}
        </div>
        <Choices id={id} screen={screen} picks={picks} cue={props.cue} onPick={pick} />
      </fieldset>
      <div className="nd-actions">
        {/* By itself too, without the browser's submitting: frames can forbid that. Enter clicks it. */}
        <Button type="submit" onClick={submit}>
          {word("continue")}
        </Button>
        {screen.canGoBack && (
          <Button quiet onClick={onBack}>
            {word("back")}
          </Button>
        )}
      </div>
    </form>
  );
}

/** "Not sure" is an answer by itself: it takes the others away, and they take it. */
function toggled(picks: readonly string[], choice: string): readonly string[] {
  if (picks.includes(choice)) return picks.filter((pick) => pick !== choice);
  return choice === UNSURE ? [choice] : [...picks.filter((pick) => pick !== UNSURE), choice];
}

function useProblemMessage(
  problem: ReturnType<typeof pickProblem>,
  screen: QuestionScreen,
): string | null {
  const { text, word } = useTranslator();
  if (problem === null) return null;
  if (problem === "too-many") return word("chooseFewer", { count: screen.choose });
  const unsure = screen.choices.find(({ id }) => id === UNSURE);
  return unsure
    ? word("chooseFirstOrUnsure", {
        unsure: unsure.text === null ? word("unsure") : text(unsure.text),
      })
    : word("chooseFirst");
}

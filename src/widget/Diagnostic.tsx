import { type ReactNode, useEffect, useRef } from "react";
import type { Voice } from "../language/voice.ts";
import type { Screen } from "../session/screen.ts";
import { IntroView } from "./IntroView.tsx";
import { progressIn } from "./Progress.tsx";
import { QuestionView } from "./QuestionView.tsx";
import { RepResultView } from "./rep/RepResultView.tsx";
import { type DiagnosticOptions, type RunningDiagnostic, useDiagnostic } from "./useDiagnostic.ts";
import { VisitorResultView } from "./VisitorResultView.tsx";
import { VoiceProvider } from "./VoiceContext.ts";

export interface DiagnosticProps extends DiagnosticOptions {
  /** Further class names for the outermost element. */
  readonly className?: string;
}

/**
 * A whole diagnostic: intro, one question at a time, result. For visitors, or for sales people with the words to say
 * and the playbook. Needs the package's `styles.css`; it follows the `color-scheme` of the page around it.
 */
export function Diagnostic({ className, ...options }: DiagnosticProps): ReactNode {
  const diagnostic = useDiagnostic(options);
  const { screen, voice } = diagnostic;
  const { root, moving } = useHeadingFocus(keyOf(screen));
  return (
    <VoiceProvider value={voice}>
      <div
        ref={root}
        className={["nd", className].filter(Boolean).join(" ")}
        lang={voice.language}
        dir={voice.direction}
      >
        <output className="nd-unseen">{statusIn(screen, voice)}</output>
        <ScreenView key={keyOf(screen)} diagnostic={moving(diagnostic)} />
      </div>
    </VoiceProvider>
  );
}

function ScreenView({ diagnostic }: { diagnostic: RunningDiagnostic }): ReactNode {
  const { screen, begin, answer, back, goTo, restart } = diagnostic;
  switch (screen.kind) {
    case "intro":
      return <IntroView screen={screen} onBegin={begin} />;
    case "question":
      return <QuestionView screen={screen} onAnswer={(picks) => answer(picks)} onBack={back} />;
    case "visitor-result":
      return <VisitorResultView screen={screen} onBack={back} onRestart={restart} />;
    case "rep-result":
      return <RepResultView screen={screen} onBack={back} onGoTo={goTo} onRestart={restart} />;
  }
}

function keyOf(screen: Screen): string {
  return screen.kind === "question" ? `question ${screen.id}` : screen.kind;
}

function statusIn(screen: Screen, voice: Voice): string {
  switch (screen.kind) {
    case "intro":
      return "";
    case "question":
      return progressIn(screen, voice);
    case "visitor-result":
      return voice.word("yourResult");
    case "rep-result":
      return voice.word("segment");
  }
}

/**
 * Moves the focus to the heading of each new screen, once, and only if somebody's move in this widget brought it:
 * facts that arrive late must not take the focus from elsewhere on the page.
 */
function useHeadingFocus(key: string) {
  const root = useRef<HTMLDivElement>(null);
  const shown = useRef(key);
  const moved = useRef(false);
  useEffect(() => {
    if (shown.current !== key && moved.current) {
      root.current?.querySelector<HTMLElement>("[data-nd-heading]")?.focus();
    }
    shown.current = key;
    // After every render: a move may lead nowhere, and must not be remembered until facts bring the next screen.
    moved.current = false;
  });

  const moving = (diagnostic: RunningDiagnostic): RunningDiagnostic => {
    const noted =
      <Arguments extends unknown[]>(move: (...given: Arguments) => void) =>
      (...given: Arguments) => {
        moved.current = true;
        move(...given);
      };
    const { begin, answer, back, goTo, clear, restart } = diagnostic;
    return {
      ...diagnostic,
      begin: noted(begin),
      answer: noted(answer),
      back: noted(back),
      goTo: noted(goTo),
      clear: noted(clear),
      restart: noted(restart),
    };
  };
  return { root, moving };
}

import { lazy, type ReactNode, Suspense } from "react";
import type { Screen } from "../../interview/session/screen.ts";
import type { Translator } from "../../language/translator.ts";
import { Frame, keyOf } from "./Frame.tsx";
import type { LeadFormProps } from "./lead/leadFormProps.ts";
import type { Moves } from "./moves.ts";
import { RepQuestionView } from "./rep/RepQuestionView.tsx";
import { RepResultView } from "./rep/RepResultView.tsx";
import { type DiagnosticOptions, useDiagnostic } from "./useDiagnostic.ts";
import { VisitorView } from "./VisitorView.tsx";
import { visitorStatus } from "./visitorStatus.ts";

export interface DiagnosticProps extends DiagnosticOptions {
  /** What stands above every screen, such as a company's sign. */
  readonly logo?: ReactNode;
  /** Further class names for the outermost element. */
  readonly className?: string;
}

/**
 * A whole diagnostic: intro, one question at a time, result. For visitors, or for sales people with the words to say
 * and the playbook. Needs the package's `styles.css`; it follows the `color-scheme` of the page around it.
 */
export function Diagnostic({ className, logo, ...options }: DiagnosticProps): ReactNode {
  const { screen, translator, ...moves } = useDiagnostic(options);
  return (
    <Frame
      translator={translator}
      screen={screen}
      status={statusIn(screen, translator)}
      moves={moves}
      className={className}
      logo={logo}
    >
      {(noted) => <ScreenView key={keyOf(screen)} screen={screen} moves={noted} />}
    </Frame>
  );
}

function ScreenView({ screen, moves }: { screen: Screen; moves: Moves }): ReactNode {
  if (screen.kind === "rep-result") {
    return (
      <RepResultView
        screen={screen}
        onBack={moves.back}
        onGoTo={moves.goTo}
        onRestart={moves.restart}
      />
    );
  }
  if (screen.kind === "question" && screen.rep) {
    return <RepQuestionView screen={screen} moves={moves} />;
  }
  return <VisitorView screen={screen} moves={moves} leadForm={leadForm} />;
}

// Most interviews have no lead form, or end before it: its code comes when it is reached.
const LeadForm = lazy(async () => ({ default: (await import("./lead/LeadForm.tsx")).LeadForm }));

function leadForm(props: LeadFormProps): ReactNode {
  return (
    <Suspense>
      <LeadForm {...props} />
    </Suspense>
  );
}

function statusIn(screen: Screen, translator: Translator): string {
  return screen.kind === "rep-result"
    ? translator.word("segment")
    : visitorStatus(screen, translator);
}

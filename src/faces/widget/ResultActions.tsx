import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import { useTranslator } from "./TranslatorContext.ts";

/** The ways on from a result: back to the last answer, or the whole again. */
export function ResultActions(props: {
  canGoBack: boolean;
  onBack: () => void;
  onRestart: () => void;
}): ReactNode {
  const { word } = useTranslator();
  return (
    <div className="nd-actions nd-result-actions">
      {props.canGoBack && (
        <Button quiet onClick={props.onBack}>
          {word("back")}
        </Button>
      )}
      <Button quiet onClick={props.onRestart}>
        {word("restart")}
      </Button>
    </div>
  );
}

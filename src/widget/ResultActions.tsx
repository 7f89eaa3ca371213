import type { ReactNode } from "react";
import { useVoice } from "./VoiceContext.ts";

/** The ways on from a result: back to the last answer, or the whole again. */
export function ResultActions(props: {
  canGoBack: boolean;
  onBack: () => void;
  onRestart: () => void;
}): ReactNode {
  const { word } = useVoice();
  return (
    <div className="nd-actions nd-result-actions">
      {props.canGoBack && (
        <button
          type="button"
          className="nd-button nd-quiet"
          part="button quiet"
          onClick={props.onBack}
        >
          {word("back")}
        </button>
      )}
      <button
        type="button"
        className="nd-button nd-quiet"
        part="button quiet"
        onClick={props.onRestart}
      >
        {word("restart")}
      </button>
    </div>
  );
}

import type { ReactNode } from "react";
import type { VisitorResultScreen } from "../session/screen.ts";
import { ResultActions } from "./ResultActions.tsx";
import { SafeLink } from "./SafeLink.tsx";
import { useVoice } from "./VoiceContext.ts";

/** The result as a visitor may see it. */
export function VisitorResultView(props: {
  screen: VisitorResultScreen;
  onBack: () => void;
  onRestart: () => void;
}): ReactNode {
  const { heading, message, bullets, action, canGoBack } = props.screen;
  const { text, word } = useVoice();
  return (
    <div className="nd-result">
      <p className="nd-eyebrow">{word("yourResult")}</p>
      <h2 className="nd-heading" tabIndex={-1} data-nd-heading="">
        {text(heading)}
      </h2>
      <p className="nd-body">{text(message)}</p>
      {bullets.length > 0 && (
        <ul className="nd-bullets">
          {bullets.map((bullet) => (
            <li key={text(bullet)}>{text(bullet)}</li>
          ))}
        </ul>
      )}
      {action && (
        <div className="nd-actions">
          <SafeLink url={action.url} className="nd-button">
            {text(action.text)}
          </SafeLink>
        </div>
      )}
      <ResultActions canGoBack={canGoBack} onBack={props.onBack} onRestart={props.onRestart} />
    </div>
  );
}

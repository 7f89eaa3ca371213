import type { ReactNode } from "react";
import type { InterfaceVoice } from "../language/voice.ts";
import type { VisitorWordName } from "../language/words/visitor.en.ts";

/** Stands above the page's own content where the questionnaire can't be shown. */
export function FailureView(props: {
  voice: InterfaceVoice<VisitorWordName>;
  onRetry: () => void;
}): ReactNode {
  const { word, language, direction } = props.voice;
  return (
    <div className="nd" lang={language} dir={direction}>
      <output className="nd-news">{word("loadFailed")}</output>
      <div className="nd-actions">
        <button type="button" className="nd-button" part="button" onClick={props.onRetry}>
          {word("retry")}
        </button>
      </div>
    </div>
  );
}

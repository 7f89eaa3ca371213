import type { ReactNode } from "react";
import type { IntroScreen } from "../session/visitorScreen.ts";
import { useVoice } from "./VoiceContext.ts";

/** What stands before the first question, for visitors. */
export function IntroView(props: { screen: IntroScreen; onBegin: () => void }): ReactNode {
  const { heading, body, start } = props.screen;
  const { text, word } = useVoice();
  return (
    <div className="nd-intro">
      <h2 className="nd-heading" part="heading" tabIndex={-1} data-nd-heading="">
        {text(heading)}
      </h2>
      {body !== null && <p className="nd-body">{text(body)}</p>}
      <div className="nd-actions">
        <button type="button" className="nd-button" part="button" onClick={props.onBegin}>
          {start === null ? word("start") : text(start)}
        </button>
      </div>
    </div>
  );
}

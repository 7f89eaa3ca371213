import type { ReactNode } from "react";
import type { QuestionScreen } from "../session/screen.ts";
import { progressIn } from "./progress.ts";
import { useVoice } from "./VoiceContext.ts";

/** How far the interview is: in words, and as a bar for the eye. */
export function Progress({ screen }: { screen: QuestionScreen }): ReactNode {
  const voice = useVoice();
  return (
    <div className="nd-progress">
      <p className="nd-progress-words">{progressIn(screen, voice)}</p>
      <progress className="nd-progress-bar" value={screen.position - 1} max={screen.atMost} aria-hidden="true" />
    </div>
  );
}

import type { ReactNode } from "react";
import type { StudioVoice } from "../../language/studioVoice.ts";
import type { OpeningTrouble } from "./openFile.ts";

/** Says why a file was not opened. Where nobody chose one there is nothing to say. */
export function FailureNotice(props: {
  failure: OpeningTrouble | null;
  voice: StudioVoice;
  onClose: () => void;
}): ReactNode {
  const { failure, voice, onClose } = props;
  if (failure === null || failure === "cancelled") return null;
  return (
    <div role="alert" className="st-notice st-failure">
      <span>{voice.word(failureWords[failure])}</span>
      <button type="button" className="st-button" onClick={onClose}>
        {voice.word("filesUnderstood")}
      </button>
    </div>
  );
}

const failureWords = {
  "not-text": "filesNotText",
  "too-large": "filesTooLarge",
  unreadable: "filesUnreadable",
} as const;

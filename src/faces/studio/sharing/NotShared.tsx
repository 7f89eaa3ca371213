import type { ReactNode } from "react";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import type { Shared } from "./useShared.ts";

/** Says why a link shows nothing. */
export function NotShared(props: {
  why: Extract<Shared, { state: "failed" }>["why"];
  translator: StudioTranslator;
  onLeave: () => void;
}): ReactNode {
  const { why, translator, onLeave } = props;
  const { word } = translator;
  return (
    <main className="st-start">
      <h1>{word("sharingFailed")}</h1>
      <p>{word(whyWords[why])}</p>
      <button type="button" className="st-button" onClick={onLeave}>
        {word("sharingLeave")}
      </button>
    </main>
  );
}

const whyWords = {
  cut: "sharingCut",
  "too-large": "sharingTooLarge",
  unreadable: "sharingUnreadable",
} as const;

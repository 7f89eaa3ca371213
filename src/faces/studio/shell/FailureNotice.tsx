import type { ReactNode } from "react";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import type { OpeningFailure } from "../host/openFile.ts";
import type { Kind } from "./kindOf.ts";

/** Why something was not opened, and what it is called if it is a file. */
export interface PageFailure {
  readonly why: Exclude<OpeningFailure, "cancelled"> | Exclude<Kind, "questionnaire">;
  readonly name?: string | undefined;
}

/** Says why something was not opened. */
export function FailureNotice(props: {
  failure: PageFailure | null;
  translator: StudioTranslator;
  onClose: () => void;
}): ReactNode {
  const { failure, translator, onClose } = props;
  const { word } = translator;
  if (failure === null) return null;
  const { why, name } = failure;
  const what = name === undefined ? word("filesThisText") : word("formsQuoted", { name });
  return (
    <div role="alert" className="st-notice st-failure">
      <span>{word(failureWords[why], { what })}</span>
      <button type="button" className="st-button" onClick={onClose}>
        {word("filesUnderstood")}
      </button>
    </div>
  );
}

const failureWords = {
  several: "filesSeveral",
  "not-text": "filesNotText",
  "too-large": "filesTooLarge",
  unreadable: "filesUnreadable",
  translation: "filesIsTranslation",
  codes: "filesIsCodes",
  foreign: "importIsForeign",
  strange: "filesIsStrange",
} as const;

import type { ReactNode } from "react";
import type { Playbook } from "../../../questionnaire/definition/definition.ts";
import { useTranslator } from "../TranslatorContext.ts";

/** The next sentence to say. */
export function Opening({ playbook: { opening } }: { playbook: Playbook }): ReactNode {
  const { text, word, language } = useTranslator();
  if (opening === undefined) return null;
  return (
    <div className="nd-say">
      <p className="nd-eyebrow">{word("opening")}</p>
      <p className="nd-say-words" lang={language}>
        {text(opening)}
      </p>
    </div>
  );
}

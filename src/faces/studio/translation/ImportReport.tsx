import type { ReactNode } from "react";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import { languageName } from "../desk/commonLanguages.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { LanguagesAsked } from "./LanguagesAsked.tsx";
import { Taken } from "./Taken.tsx";
import type { Imported, Refusal } from "./useImport.ts";

/** What was taken of a translator's file, what belongs nowhere, and what is to be decided. */
export function ImportReport(props: { imported: Imported; onClose: () => void }): ReactNode {
  const { imported, onClose } = props;
  const { translator } = useStudio();
  return (
    <div className="st-import">
      {imported.state === "taken" && <Taken {...imported} />}
      {imported.state === "asking" && <LanguagesAsked {...imported} />}
      {imported.state === "refused" && (
        <p role="alert" className="st-wrong">
          {refusalSentence(imported.refusal, translator)}
        </p>
      )}
      <button type="button" className="st-button" onClick={onClose}>
        {translator.word(imported.state === "asking" ? "formsCancel" : "translateDismiss")}
      </button>
    </div>
  );
}

function refusalSentence(refusal: Refusal, { word, language }: StudioTranslator): string {
  if (refusal.why !== "no-tag") return word(failureWords[refusal.why]);
  const { written, meant } = refusal;
  return word("translateNoTag", { written, meant, language: languageName(meant, language) });
}

const failureWords = {
  "not-csv": "translateNotCsv",
  "not-xliff": "translateNotXliff",
  "no-languages": "translateNoLanguages",
  "not-taken": "translateNotTaken",
  "not-fit": "translateNotFit",
} as const;

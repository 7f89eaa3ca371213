import { type ReactNode, useEffect, useRef } from "react";
import type { InterfaceLanguage } from "../../../language/interfaceLanguages.ts";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import { LanguageChoice } from "../desk/LanguageChoice.tsx";
import { LearnForm } from "./LearnForm.tsx";
import { TableChoice } from "./TableChoice.tsx";
import type { DraftParts, Made } from "./useLearning.ts";
import { useTableFile } from "./useTableFile.ts";

/** The guided way from a study to a questionnaire. */
export function LearnStart(props: {
  translator: StudioTranslator;
  parts: DraftParts;
  onLanguage: (language: InterfaceLanguage) => void;
  onMade: (made: Made) => void;
  onLeave: () => void;
}): ReactNode {
  const { translator, parts, onLanguage, onMade, onLeave } = props;
  const { word } = translator;
  const file = useTableFile();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main className="st-start st-learn">
      <header className="st-start-head">
        <div>
          <h1 ref={title} tabIndex={-1}>
            {word("dataLearnHead")}
          </h1>
          <p className="st-help">{word("dataLearnIntro")}</p>
        </div>
        <LanguageChoice translator={translator} onLanguage={onLanguage} />
      </header>
      <section className="st-card st-data-part">
        <h2>{word("dataLearnStep", { at: 1, what: word("dataLearnFile") })}</h2>
        <TableChoice file={file} translator={translator} />
      </section>
      {file.state.state === "read" && (
        <LearnForm
          // Another file begins anew.
          key={file.state.name}
          desk={file.desk}
          name={file.state.name}
          table={file.state.table}
          translator={translator}
          parts={parts}
          onMade={onMade}
        />
      )}
      <div className="st-group">
        <button type="button" className="st-button" onClick={onLeave}>
          {word("dataLearnBack")}
        </button>
      </div>
    </main>
  );
}

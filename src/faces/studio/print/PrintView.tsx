import { type ReactNode, useEffect, useRef, useState } from "react";
import { languagesOf } from "../../../questionnaire/definition/definition.ts";
import { languageName } from "../desk/commonLanguages.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { BattleCards } from "./BattleCards.tsx";
import { LegalPrint } from "./LegalPrint.tsx";

/** What can be printed, as it will stand on paper. */
export function PrintView({ onLeave }: { onLeave: () => void }): ReactNode {
  const { snapshot, translator } = useStudio();
  const { word } = translator;
  const definition = snapshot.lastGood?.definition;
  const [what, setWhat] = useState<"cards" | "legal">("cards");
  const languages = definition ? languagesOf(definition) : (["en"] as const);
  const [wanted, setWanted] = useState<string>(languages[0]);
  const language = languages.includes(wanted) ? wanted : languages[0];
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main className="st-print">
      <header className="st-print-bar">
        <h1 ref={title} className="st-title" tabIndex={-1}>
          {word("printTitle")}
        </h1>
        <fieldset className="st-checks">
          <legend className="st-unseen">{word("printWhat")}</legend>
          {(["cards", "legal"] as const).map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="st-print"
                checked={what === each}
                onChange={() => setWhat(each)}
              />{" "}
              {word(each === "cards" ? "printCards" : "printLegal")}
            </label>
          ))}
        </fieldset>
        {what === "cards" && languages.length > 1 && (
          <label>
            <span className="st-unseen">{word("printLanguage")}</span>
            <select
              className="st-select"
              value={language}
              onChange={({ target }) => setWanted(target.value)}
            >
              {languages.map((tag) => (
                <option key={tag} value={tag}>
                  {languageName(tag, translator.language)}
                </option>
              ))}
            </select>
          </label>
        )}
        <div className="st-group">
          <button
            type="button"
            className="st-button st-primary"
            disabled={!definition}
            onClick={() => window.print()}
          >
            {word("printNow")}
          </button>
          <button type="button" className="st-button" onClick={onLeave}>
            {word("filesBack")}
          </button>
        </div>
      </header>
      {!definition && <p className="st-help">{word("printNothing")}</p>}
      {definition && what === "cards" && (
        <BattleCards definition={definition} language={language} />
      )}
      {definition && what === "legal" && <LegalPrint definition={definition} />}
    </main>
  );
}

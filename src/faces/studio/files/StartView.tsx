import type { ReactNode } from "react";
import type { InterfaceLanguage } from "../../../language/interfaceLanguages.ts";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import { LanguageChoice } from "../desk/LanguageChoice.tsx";
import { useHost } from "../host/HostContext.ts";
import type { Opening } from "../host/openFile.ts";
import { DraftList } from "./DraftList.tsx";
import { type Opened, openedSketch } from "./opened.ts";
import { PasteField } from "./PasteField.tsx";
import { ShippedExamples } from "./ShippedExamples.tsx";

/** Where one begins: with a draft, a file, a new questionnaire or an example. */
export function StartView(props: {
  translator: StudioTranslator;
  onLanguage: (language: InterfaceLanguage) => void;
  onFile: (opening: Opening) => void;
  onText: (text: string) => void;
  onOpen: (opened: Opened) => void;
  onLearn: () => void;
  onImport: (from: "list" | "file") => void;
}): ReactNode {
  const { translator, onLanguage, onFile, onText, onOpen, onLearn, onImport } = props;
  const { word } = translator;
  const { disk } = useHost();
  return (
    <main className="st-start">
      <header className="st-start-head">
        <div>
          <h1>{word("filesWelcome")}</h1>
          <p className="st-help">{word("filesPromise")}</p>
        </div>
        <LanguageChoice translator={translator} onLanguage={onLanguage} />
      </header>
      <DraftList translator={translator} onOpen={onOpen} />
      <div className="st-start-ways">
        <section className="st-card">
          <h2>{word("filesNewTitle")}</h2>
          <p className="st-help">{word("filesNewHelp")}</p>
          <button
            type="button"
            className="st-button st-primary"
            onClick={() => onOpen(openedSketch(translator.language))}
          >
            {word("filesNew")}
          </button>
        </section>
        <section className="st-card">
          <h2>{word("importTitle")}</h2>
          <p className="st-help">{word("importHelp")}</p>
          <div className="st-group">
            <button type="button" className="st-button" onClick={() => onImport("list")}>
              {word("importFromList")}
            </button>
            <button type="button" className="st-button" onClick={() => onImport("file")}>
              {word("importFromFile")}
            </button>
          </div>
        </section>
        <section className="st-card">
          <h2>{word("dataLearnTitle")}</h2>
          <p className="st-help">{word("dataLearnHelp")}</p>
          <button type="button" className="st-button" onClick={onLearn}>
            {word("dataLearn")}
          </button>
        </section>
        <section className="st-card">
          <h2>{word("filesOpenTitle")}</h2>
          <button
            type="button"
            className="st-button"
            onClick={async () => onFile(await disk.open())}
          >
            {word("filesOpen")}
          </button>
          <p className="st-help">{word("filesDropHelp")}</p>
          <PasteField translator={translator} onText={onText} />
        </section>
      </div>
      <section className="st-card">
        <h2>{word("filesExamples")}</h2>
        <p className="st-help">{word("filesExamplesHelp")}</p>
        <ShippedExamples translator={translator} onOpen={onOpen} />
      </section>
    </main>
  );
}

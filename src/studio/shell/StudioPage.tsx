import { type ReactNode, useMemo, useState } from "react";
import { type studioLanguages, studioVoice } from "../../language/studioVoice.ts";
import { openDocument, type StudioDocument } from "../document/document.ts";
import type { Opened } from "../files/opened.ts";
import type { OpenFile } from "../files/openFile.ts";
import { StartView } from "../files/StartView.tsx";
import { Desk } from "./Desk.tsx";

interface Work {
  readonly document: StudioDocument;
  readonly file: OpenFile | null;
}

type Language = (typeof studioLanguages)[number];

/** The studio: somewhere to begin, and then the desk with a questionnaire on it. */
export function StudioPage(): ReactNode {
  const [language, setLanguage] = useState<Language>(() =>
    navigator.language.startsWith("de") ? "de" : "en",
  );
  const voice = useMemo(() => studioVoice(language), [language]);
  const [work, setWork] = useState<Work | null>(null);
  const open = ({ text, file, ...earlier }: Opened) =>
    setWork({ document: openDocument(text, earlier), file });
  return (
    <div className="st" lang={language}>
      {work ? (
        <Desk
          // Another document begins anew in every part.
          key={numberOf(work.document)}
          document={work.document}
          firstFile={work.file}
          voice={voice}
          onLanguage={setLanguage}
          onLeave={() => setWork(null)}
        />
      ) : (
        <StartView voice={voice} onOpen={open} />
      )}
    </div>
  );
}

const numbers = new WeakMap<StudioDocument, number>();
let documents = 0;

function numberOf(document: StudioDocument): number {
  const number = numbers.get(document) ?? ++documents;
  numbers.set(document, number);
  return number;
}

import {
  memo,
  type ReactNode,
  useDeferredValue,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { setAt } from "../../editing/change.ts";
import type { StudioVoice, studioLanguages } from "../../language/studioVoice.ts";
import type { StudioDocument } from "../document/document.ts";
import type { OpenFile } from "../files/openFile.ts";
import { useDraft } from "../files/useDraft.ts";
import { PreviewPanel } from "../preview/PreviewPanel.tsx";
import { EffectPanel } from "../proof/EffectPanel.tsx";
import { FindingsPanel } from "../proof/FindingsPanel.tsx";
import { Proving } from "../proof/ProofContext.tsx";
import { Section } from "./Section.tsx";
import { type Play, type Studio, StudioProvider } from "./StudioContext.ts";
import { type SectionName, sectionNames } from "./sections.ts";
import { Tabs } from "./Tabs.tsx";
import { TopBar } from "./TopBar.tsx";
import { useUndoKeys } from "./useUndoKeys.ts";

const Effect = memo(EffectPanel);
const Findings = memo(FindingsPanel);
const Preview = memo(PreviewPanel);

type SideName = "effect" | "findings" | "preview";

/** The desk: what is edited in the middle, what that does at the side. */
export function Desk(props: {
  document: StudioDocument;
  /** The id of the draft that the document is kept as. */
  draft: string;
  firstFile: OpenFile | null;
  voice: StudioVoice;
  onLanguage: (language: (typeof studioLanguages)[number]) => void;
  onLeave: () => void;
}): ReactNode {
  const { document, draft, firstFile, voice, onLanguage, onLeave } = props;
  const snapshot = useSyncExternalStore(document.subscribe, document.getSnapshot);
  const [file, setFile] = useState(firstFile);
  const [section, setSection] = useState<SectionName>("forms");
  const [side, setSide] = useState<SideName>("effect");
  const [visits, setVisits] = useState(0);
  const [play, setPlay] = useState<Play | null>(null);
  useUndoKeys(document);
  useDraft(document, { draft, file });

  const studio = useMemo<Studio>(
    () => ({
      document,
      snapshot,
      voice,
      file,
      visits,
      setFile,
      set: (path, value, change) => document.apply((text) => setAt(text, path, value), change),
      go(name, path) {
        setSection(name);
        setVisits((count) => count + 1);
        if (path) document.select(path);
      },
      play(interview) {
        setPlay(interview);
        setSide("preview");
      },
    }),
    [document, snapshot, voice, file, visits],
  );
  // What stands at the side may come a moment after what is typed, and is left off when more is typed.
  const aside = useDeferredValue(studio);
  const { word } = voice;
  const sections = sectionNames.map((name) => [name, word(sectionWords[name])] as const);
  const sides = [
    ["effect", word("effect")],
    ["findings", word("findings")],
    ["preview", word("preview")],
  ] as const;
  return (
    <StudioProvider value={studio}>
      <Proving document={document}>
        <TopBar onLanguage={onLanguage} onLeave={onLeave} />
        <main className="st-desk">
          <Tabs
            className="st-main"
            label={word("views")}
            tabs={sections}
            open={section}
            onOpen={setSection}
          >
            <Section name={section} />
          </Tabs>
          <StudioProvider value={aside}>
            <Tabs
              className="st-side"
              label={word("effect")}
              tabs={sides}
              open={side}
              onOpen={setSide}
            >
              <h2 className="st-unseen">{word(side)}</h2>
              {side === "effect" && <Effect />}
              {side === "findings" && <Findings />}
              {side === "preview" && <Preview play={play} />}
            </Tabs>
          </StudioProvider>
        </main>
      </Proving>
    </StudioProvider>
  );
}

const sectionWords = {
  forms: "sectionForms",
  text: "sectionText",
  map: "sectionMap",
  examples: "sectionExamples",
  translate: "sectionTranslate",
  publish: "sectionPublish",
  history: "sectionHistory",
} as const;

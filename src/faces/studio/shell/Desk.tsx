import {
  type ReactNode,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { InterfaceLanguage } from "../../../language/interfaceLanguages.ts";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import { setAt } from "../../../questionnaire/editing/change.ts";
import { DataProvider } from "../data/DataContext.tsx";
import type { Learnt } from "../data/learnt.ts";
import { type Play, type Studio, StudioProvider } from "../desk/StudioContext.ts";
import { type SectionName, sectionNames } from "../desk/sections.ts";
import { Tabs } from "../desk/Tabs.tsx";
import { useUndoKeys } from "../desk/useUndoKeys.ts";
import type { StudioDocument } from "../document/document.ts";
import { useDraft } from "../files/useDraft.ts";
import type { OpenFile } from "../host/openFile.ts";
import { PrintView } from "../print/PrintView.tsx";
import { GoingLiveProvider, PublishTab } from "../publish/GoingLiveContext.tsx";
import { useCarriedCodes } from "../publish/useCarriedCodes.ts";
import { ProvingByData } from "./ProvingByData.tsx";
import { Section } from "./Section.tsx";
import { Side, type SideName } from "./Side.tsx";
import { SideSheet } from "./SideSheet.tsx";
import { TopBar } from "./TopBar.tsx";
import { useSidePlace } from "./useSidePlace.ts";

/** The desk: what is edited in the middle, what that does at the side. */
export function Desk(props: {
  document: StudioDocument;
  /** The id of the draft that the document is kept as. */
  draft: string;
  firstFile: OpenFile | null;
  translator: StudioTranslator;
  onLanguage: (language: InterfaceLanguage) => void;
  onLeave: () => void;
  /** A translator's file that was dropped on the page. */
  dropped: { readonly file: File } | null;
  /** How the questionnaire was learned, if it was just now. */
  learnt: Learnt | null;
}): ReactNode {
  const { document, draft, firstFile, translator, onLanguage, onLeave, dropped, learnt } = props;
  const snapshot = useSyncExternalStore(document.subscribe, document.getSnapshot);
  const [file, setFile] = useState(firstFile);
  const [section, setSection] = useState<SectionName>(learnt ? "data" : "forms");
  const [isPrinting, setIsPrinting] = useState(false);
  const [side, setSide] = useState<SideName>("effect");
  const place = useSidePlace();
  const sidePlace = useRef(place);
  sidePlace.current = place;
  const [visits, setVisits] = useState(0);
  const [play, setPlay] = useState<Play | null>(null);
  const [kept] = useState(() => new Map<string, unknown>());
  const waiting = useRef<File | null>(null);
  useUndoKeys(document);
  useDraft(document, { draft, file });
  useCarriedCodes(document);

  const studio = useMemo<Studio>(
    () => ({
      document,
      snapshot,
      translator,
      file,
      kept,
      visits,
      setFile,
      set: (path, value, change) => document.apply((text) => setAt(text, path, value), change),
      go(name, path) {
        setSection(name);
        setVisits((count) => count + 1);
        sidePlace.current.closeSheet();
        if (path) document.select(path);
      },
      takeDropped() {
        const file = waiting.current;
        waiting.current = null;
        return file;
      },
      play(interview) {
        setPlay(interview);
        setSide("preview");
        sidePlace.current.show();
      },
    }),
    [document, snapshot, translator, file, kept, visits],
  );
  const goTo = useRef(studio.go);
  goTo.current = studio.go;
  useEffect(() => {
    if (!dropped) return;
    waiting.current = dropped.file;
    goTo.current("translate");
  }, [dropped]);
  // What stands at the side may come a moment after what is typed, and is left off when more is typed.
  const aside = useDeferredValue(studio);
  const { word } = translator;
  const sections = sectionNames.map(
    (name) =>
      [name, name === "publish" ? <PublishTab key={name} /> : word(sectionWords[name])] as const,
  );
  const beside = (
    <StudioProvider value={aside}>
      <Side
        open={side}
        onOpen={setSide}
        play={play}
        {...(place.isBeside && { onFold: () => place.turn(false) })}
      />
    </StudioProvider>
  );
  if (isPrinting)
    return (
      <StudioProvider value={studio}>
        <PrintView onLeave={() => setIsPrinting(false)} />
      </StudioProvider>
    );
  return (
    <StudioProvider value={studio}>
      <DataProvider learnt={learnt}>
        <ProvingByData document={document}>
          <TopBar onLanguage={onLanguage} onLeave={onLeave} onPrint={() => setIsPrinting(true)} />
          <GoingLiveProvider>
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
              {place.isBeside && beside}
            </main>
          </GoingLiveProvider>
          {!place.isBeside && <SideSheet place={place}>{beside}</SideSheet>}
        </ProvingByData>
      </DataProvider>
    </StudioProvider>
  );
}

const sectionWords = {
  forms: "sectionForms",
  text: "sectionText",
  map: "sectionMap",
  worth: "sectionWorth",
  examples: "sectionExamples",
  data: "sectionData",
  translate: "sectionTranslate",
  publish: "sectionPublish",
  history: "sectionHistory",
} as const;

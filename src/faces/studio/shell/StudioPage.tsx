import { type ReactNode, useMemo, useState } from "react";
import { evidenceTranslator } from "../../../language/evidence.ts";
import type { InterfaceLanguage } from "../../../language/interfaceLanguages.ts";
import { studioTranslator } from "../../../language/studioTranslator.ts";
import { LearnStart } from "../data/LearnStart.tsx";
import type { Learnt } from "../data/learnt.ts";
import { GuidedStart } from "../files/GuidedStart.tsx";
import { ImportStart, type Source } from "../files/ImportStart.tsx";
import { LeaveDialog } from "../files/LeaveDialog.tsx";
import { blankSegment } from "../files/newQuestionnaire.ts";
import { type Opened, openedFile, openedMade, openedNew } from "../files/opened.ts";
import { StartView } from "../files/StartView.tsx";
import { useDroppedFile } from "../files/useDroppedFile.ts";
import { useFailure } from "../files/useFailure.ts";
import { useWork } from "../files/useWork.ts";
import { type Host, HostProvider, pageHost } from "../host/HostContext.ts";
import type { Opening } from "../host/openFile.ts";
import { SharedView } from "../sharing/SharedView.tsx";
import { useShared } from "../sharing/useShared.ts";
import { textFromBytes } from "../translation/decode.ts";
import { chosenLanguage } from "./chosenLanguage.ts";
import { Desk } from "./Desk.tsx";
import { FailureNotice, type PageFailure } from "./FailureNotice.tsx";
import { type Kind, kindOf } from "./kindOf.ts";

/** What is larger is no translation either, and not worth the time to look. */
const largest = 20_000_000;

/** The studio: somewhere to begin, and then the desk with a questionnaire on it. */
export function StudioPage({ host = pageHost() }: { host?: Host }): ReactNode {
  const [language, setLanguage] = useState(chosenLanguage.get);
  const choose = (language: InterfaceLanguage) => {
    chosenLanguage.set(language);
    setLanguage(language);
  };
  const translator = useMemo(() => studioTranslator(language), [language]);
  const { work, open, made, leave, isUnsaved } = useWork(host);
  const unkept = useFailure(host.drafts);
  const [failure, setFailure] = useState<PageFailure | null>(null);
  /** A translator's file for the questionnaire that is open. */
  const [dropped, setDropped] = useState<{ file: File } | null>(null);
  /** What to go to once somebody has agreed to lose what is on the desk. */
  const [asking, setAsking] = useState<{ next: Opened | null } | null>(null);

  const [isLearning, setIsLearning] = useState(false);
  /** What a questionnaire is to be made of. */
  const [source, setSource] = useState<Source | null>(null);
  /** How the questionnaire on the desk was learned. */
  const [learnt, setLearnt] = useState<Learnt | null>(null);

  const go = (next: Opened | null, how: Learnt | null = null) => {
    setIsLearning(false);
    setSource(null);
    setLearnt(how);
    setAsking(null);
    setFailure(null);
    setDropped(null);
    if (next) void open(next);
    else leave();
  };
  const ask = async (next: Opened | null) => {
    if (unkept && (await isUnsaved())) setAsking({ next });
    else go(next);
  };
  const isDocument = work !== null && work !== "opening" && work.kind === "document";
  /** Takes a file for what it is. Whatever isn't a questionnaire leaves the one that is open where it is. */
  const take = async (opening: Opening) => {
    if (!opening.ok && opening.why === "cancelled") return;
    const source = opening.ok ? new File([opening.file.text], opening.file.name) : opening.source;
    const isSmall = source && source.size <= largest;
    const text = isSmall ? textFromBytes(await source.arrayBuffer()) : "";
    const kind = kindOf(text, source?.name);
    if (kind === "translation" && source && isDocument) {
      setFailure(null);
      setDropped({ file: source });
    } else if (opening.ok && kind === "questionnaire") void ask(openedFile(opening.file));
    else if (opening.ok && kind === "foreign" && work === null) importFrom(opening.file);
    else if (opening.ok || kind === "translation") refuse(kind, source?.name);
    else setFailure({ why: opening.why as PageFailure["why"], name: source?.name });
  };
  const refuse = (kind: Kind, name?: string) => {
    if (kind !== "questionnaire") setFailure({ why: kind, name });
  };
  const importFrom = (source: Source) => {
    setFailure(null);
    setIsLearning(false);
    setSource(source);
  };
  const takeText = (text: string) => {
    const kind = kindOf(text);
    if (kind === "questionnaire") go(openedNew(text));
    else if (kind === "foreign") importFrom({ text });
    else refuse(kind);
  };
  const importFile = async () => {
    const opening = await host.disk.open();
    if (opening.ok) importFrom(opening.file);
    else if (opening.why !== "cancelled")
      setFailure({ why: opening.why, name: opening.source?.name });
  };
  const { shared, leave: leaveShared } = useShared();
  const isOver = useDroppedFile((opening) => void take(opening));

  if (shared.state !== "none") {
    return (
      <HostProvider value={host}>
        <div className="st" lang={language}>
          <SharedView
            shared={shared}
            translator={translator}
            onLanguage={choose}
            onEdit={(text) => {
              leaveShared();
              go(openedNew(text));
            }}
            onLeave={leaveShared}
          />
        </div>
      </HostProvider>
    );
  }
  return (
    <HostProvider value={host}>
      <div className="st" lang={language} data-dropping={isOver || undefined}>
        <FailureNotice failure={failure} translator={translator} onClose={() => setFailure(null)} />
        {work === null && isLearning && (
          <LearnStart
            translator={translator}
            parts={{
              words: evidenceTranslator(language).draft,
              blank: (id, name) => blankSegment(id, name, translator),
            }}
            onLanguage={choose}
            onMade={({ text, learnt }) => go(openedMade(text), learnt)}
            onLeave={() => setIsLearning(false)}
          />
        )}
        {work === null && source && (
          <ImportStart
            // Another one begins anew.
            key={source.text}
            source={source}
            translator={translator}
            onLanguage={choose}
            onFile={() => void importFile()}
            onMade={(text) => go(openedMade(text))}
            onLeave={() => setSource(null)}
          />
        )}
        {work === null && !isLearning && !source && (
          <StartView
            translator={translator}
            onLanguage={choose}
            onFile={(opening) => void take(opening)}
            onText={takeText}
            onOpen={(opened) => go(opened)}
            onLearn={() => setIsLearning(true)}
            onImport={(from) => {
              if (from === "list") importFrom({ text: "" });
              else void importFile();
            }}
          />
        )}
        {work !== null && work !== "opening" && work.kind === "sketch" && (
          <GuidedStart
            key={work.draft}
            draft={work.draft}
            sketch={work.sketch}
            translator={translator}
            onLanguage={choose}
            onMade={made}
            onLeave={() => void ask(null)}
          />
        )}
        {isDocument && (
          <Desk
            // Another document begins anew in every part.
            key={work.draft}
            document={work.document}
            draft={work.draft}
            firstFile={work.file}
            translator={translator}
            onLanguage={choose}
            onLeave={() => void ask(null)}
            dropped={dropped}
            learnt={learnt}
          />
        )}
        {asking && (
          <LeaveDialog
            translator={translator}
            onStay={() => setAsking(null)}
            onLeave={() => go(asking.next)}
          />
        )}
      </div>
    </HostProvider>
  );
}

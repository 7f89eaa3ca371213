import { type ReactNode, useMemo, useState } from "react";
import { type studioLanguages, studioVoice } from "../../language/studioVoice.ts";
import { FailureNotice } from "../files/FailureNotice.tsx";
import { GuidedStart } from "../files/GuidedStart.tsx";
import { type Host, HostProvider, pageHost } from "../files/HostContext.ts";
import { LeaveDialog } from "../files/LeaveDialog.tsx";
import { type Opened, openedFile } from "../files/opened.ts";
import type { Opening, OpeningTrouble } from "../files/openFile.ts";
import { StartView } from "../files/StartView.tsx";
import { useDroppedFile } from "../files/useDroppedFile.ts";
import { useTrouble } from "../files/useTrouble.ts";
import { useWork } from "../files/useWork.ts";
import { chosenLanguage } from "./chosenLanguage.ts";
import { Desk } from "./Desk.tsx";

type Language = (typeof studioLanguages)[number];

/** The studio: somewhere to begin, and then the desk with a questionnaire on it. */
export function StudioPage({ host = pageHost() }: { host?: Host }): ReactNode {
  const [language, setLanguage] = useState(chosenLanguage.get);
  const choose = (language: Language) => {
    chosenLanguage.set(language);
    setLanguage(language);
  };
  const voice = useMemo(() => studioVoice(language), [language]);
  const { work, open, made, leave, isUnsaved } = useWork(host);
  const trouble = useTrouble(host.drafts);
  const [failure, setFailure] = useState<OpeningTrouble | null>(null);
  /** What to go to once somebody has agreed to lose what is on the desk. */
  const [asking, setAsking] = useState<{ next: Opened | null } | null>(null);

  const go = (next: Opened | null) => {
    setAsking(null);
    setFailure(null);
    if (next) void open(next);
    else leave();
  };
  const ask = async (next: Opened | null) => {
    if (trouble && (await isUnsaved())) setAsking({ next });
    else go(next);
  };
  const take = (opening: Opening) => {
    if (opening.ok) void ask(openedFile(opening.file));
    else setFailure(opening.why);
  };
  const isOver = useDroppedFile(take);

  return (
    <HostProvider value={host}>
      <div className="st" lang={language} data-dropping={isOver || undefined}>
        <FailureNotice failure={failure} voice={voice} onClose={() => setFailure(null)} />
        {work === null && <StartView voice={voice} onLanguage={choose} onFile={take} onOpen={go} />}
        {work !== null && work !== "opening" && work.kind === "sketch" && (
          <GuidedStart
            key={work.draft}
            draft={work.draft}
            sketch={work.sketch}
            voice={voice}
            onLanguage={choose}
            onMade={made}
            onLeave={() => void ask(null)}
          />
        )}
        {work !== null && work !== "opening" && work.kind === "document" && (
          <Desk
            // Another document begins anew in every part.
            key={work.draft}
            document={work.document}
            draft={work.draft}
            firstFile={work.file}
            voice={voice}
            onLanguage={choose}
            onLeave={() => void ask(null)}
            dropped={null}
          />
        )}
        {asking && (
          <LeaveDialog
            voice={voice}
            onStay={() => setAsking(null)}
            onLeave={() => go(asking.next)}
          />
        )}
      </div>
    </HostProvider>
  );
}

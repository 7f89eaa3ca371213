import { type ReactNode, useState } from "react";
import { Comparison } from "../comparison/Comparison.tsx";
import { useStudio } from "../desk/StudioContext.ts";
import type { NamedVersion } from "../host/studioDevice.ts";
import { useVersions } from "../host/useVersions.ts";
import { KeepVersion } from "./KeepVersion.tsx";
import { SinceSave } from "./SinceSave.tsx";
import { VersionItem } from "./VersionItem.tsx";

/** Versions that somebody gave a name: kept in this browser, compared, and taken back. */
export function HistoryView(): ReactNode {
  const { document, snapshot, translator } = useStudio();
  const { word } = translator;
  const questionnaire = snapshot.lastGood?.definition.id;
  const { versions, failure, keep, remove } = useVersions(questionnaire);
  const [compared, setCompared] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  if (questionnaire === undefined) return null;

  const restore = ({ name, text }: NamedVersion) => {
    document.apply(text, { label: word("historyRestoring", { name }) });
    setSaid(word("historyRestored", { name }));
  };
  const side = versions.find(({ id }) => id === compared);
  return (
    <div className="st-history">
      <SinceSave />
      <h2>{word("historyVersions")}</h2>
      <p className="st-help">{word("historyHelp")}</p>
      <KeepVersion
        onKeep={async (name) => {
          const isKept = await keep({ questionnaire, name, text: snapshot.text });
          setSaid(isKept ? word("historyKept", { name }) : "");
        }}
      />
      <p role="alert" className="st-wrong">
        {failure && word(failureWords[failure])}
      </p>
      <output className="st-said">{said}</output>
      {versions.length === 0 && <p>{word("historyEmpty")}</p>}
      <ul className="st-versions">
        {versions.map((version) => (
          <VersionItem
            key={version.id}
            version={version}
            isCompared={version.id === compared}
            onCompare={() => setCompared(version.id === compared ? null : version.id)}
            onRestore={() => restore(version)}
            onRemove={async () => {
              const isRemoved = await remove(version.id);
              setSaid(isRemoved ? word("historyDeleted", { name: version.name }) : "");
            }}
          >
            {side === version && (
              <Comparison
                before={version}
                after={{ name: word("historyNow"), text: snapshot.text }}
                renames={snapshot.renames}
              />
            )}
          </VersionItem>
        ))}
      </ul>
    </div>
  );
}

const failureWords = {
  full: "historyFull",
  forbidden: "historyForbidden",
  lost: "historyLost",
} as const;

import { type ReactNode, useMemo } from "react";
import { Comparison } from "../comparison/Comparison.tsx";
import { useStudio } from "../desk/StudioContext.ts";
import { renamesSince } from "../document/renames.ts";
import { ProposePart } from "./ProposePart.tsx";

/** What was done since the last save, or since the questionnaire was opened. */
export function SinceSave(): ReactNode {
  const { snapshot, translator, file } = useStudio();
  const { word } = translator;
  const { saved, savedRenames, opened, renames, text } = snapshot;
  const isSaved = saved !== "" && saved !== opened.text;
  const since = useMemo(
    () => (isSaved ? renamesSince(savedRenames, renames) : renames),
    [isSaved, savedRenames, renames],
  );
  const before = isSaved ? saved : opened.text;
  const name = word(isSaved ? "historySaved" : "historyOpened");
  const fileName = file?.name ?? `${snapshot.lastGood?.definition.id}.json`;
  return (
    <section className="st-card st-since">
      <h2>{word(isSaved ? "historySinceSave" : "historySinceOpened")}</h2>
      {before === "" && <p className="st-help">{word("historyNeverSaved")}</p>}
      {before !== "" && before === text && <p className="st-help">{word("historyNothingSince")}</p>}
      {before !== "" && before !== text && (
        <>
          <Comparison
            before={{ name, text: before }}
            after={{ name: word("historyNow"), text }}
            renames={since}
          />
          <ProposePart proposal={{ name: fileName, before, after: text, renames: since }} />
        </>
      )}
    </section>
  );
}

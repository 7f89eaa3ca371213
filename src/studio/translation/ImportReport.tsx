import { type ReactNode, useState } from "react";
import { changeAll } from "../../editing/change.ts";
import { useStudio } from "../shell/StudioContext.ts";
import { crumbsOf } from "./address.ts";
import { ConflictItem } from "./ConflictItem.tsx";
import { languageName } from "./commonLanguages.ts";
import type { Conflict, Import } from "./incoming.ts";
import { groupWords, placeWords } from "./placeWords.ts";
import { translate } from "./translate.ts";
import { unitsOf } from "./units.ts";

/** What came of taking a file in, or that nothing could be changed, or would be readable with it. */
export type Imported = Import | { readonly ok: false; readonly why: "not-taken" | "not-fit" };

/** What was taken of a translator's file, what belongs nowhere, and what is to be decided. */
export function ImportReport(props: { imported: Imported; onClose: () => void }): ReactNode {
  const { imported, onClose } = props;
  const { word } = useStudio().voice;
  return (
    <div className="st-import">
      {imported.ok ? (
        <Taken imported={imported} />
      ) : (
        <p role="alert" className="st-wrong">
          {word(troubleWords[imported.why])}
        </p>
      )}
      <button type="button" className="st-button" onClick={onClose}>
        {word("translateDismiss")}
      </button>
    </div>
  );
}

function Taken({ imported }: { imported: Extract<Imported, { ok: true }> }): ReactNode {
  const { source, target, changes, unknown, conflicts } = imported;
  const { document, snapshot, voice } = useStudio();
  const { word, language } = voice;
  const [open, setOpen] = useState(conflicts);
  // A new language is a change too, but no text.
  const count = changes.filter(({ path }) => path[0] !== "languages").length;
  const take = (conflict: Conflict) => {
    const { reading } = document.getSnapshot();
    if (!reading.ok) return;
    // Places may have moved since the file came in.
    const unit = unitsOf(reading.definition, { source, target }).find(
      ({ address }) => address === conflict.unit.address,
    );
    const changes = unit ? translate(reading.definition, target, [{ ...conflict, unit }]) : [];
    document.apply((text) => changeAll(text, changes), { label: word("translateTyping") });
    setOpen(open.filter((one) => one !== conflict));
  };
  const definition = snapshot.lastGood?.definition;
  return (
    <>
      <output>{word("translateTaken", { count, language: languageName(target, language) })}</output>
      {open.length > 0 && definition && (
        <section>
          <p>{word("translateConflicts", { count: open.length })}</p>
          <ul>
            {open.map((conflict) => {
              const crumbs = crumbsOf(definition, conflict.unit.path);
              return (
                <ConflictItem
                  key={conflict.unit.address}
                  conflict={conflict}
                  place={`${groupWords(crumbs, voice)}, ${placeWords(crumbs, voice)}`}
                  onTake={() => take(conflict)}
                />
              );
            })}
          </ul>
        </section>
      )}
      {unknown.length > 0 && (
        <section>
          <p>{word("translateUnknown", { count: unknown.length })}</p>
          <ul>
            {unknown.map(({ address, target: words }) => (
              <li key={address}>
                <code>{address}</code> {words}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const troubleWords = {
  "not-csv": "translateNotCsv",
  "not-xliff": "translateNotXliff",
  "no-languages": "translateNoLanguages",
  "not-taken": "translateNotTaken",
  "not-fit": "translateNotFit",
} as const;

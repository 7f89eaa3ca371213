import { type ReactNode, useMemo, useState } from "react";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { read } from "../../../questionnaire/definition/read.ts";
import { changeAll } from "../../../questionnaire/editing/change.ts";
import { groupWords, placeWords } from "../desk/placeWords.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { crumbsOf } from "../document/address.ts";
import { ConflictItem } from "./ConflictItem.tsx";
import type { Conflict } from "./incoming.ts";
import { translate } from "./translate.ts";
import { type Languages, unitsOf } from "./units.ts";

/** Translations of what reads otherwise now: each can be taken or not, or all at once. */
export function Conflicts(props: {
  definition: Definition;
  languages: Languages;
  conflicts: readonly Conflict[];
}): ReactNode {
  const { definition, languages, conflicts } = props;
  const { source, target } = languages;
  const { document, translator } = useStudio();
  const { word } = translator;
  const [refusal, setRefusal] = useState("");
  // Places may have moved since the file came in, and words may have changed again.
  const units = useMemo(
    () =>
      new Map(unitsOf(definition, { source, target }).map((unit) => [unit.address, unit] as const)),
    [definition, source, target],
  );
  const unitOf = ({ unit }: Conflict) => units.get(unit.address);
  const takeable = conflicts.filter(unitOf);

  const take = (wanted: readonly Conflict[]) => {
    const { text, reading } = document.getSnapshot();
    if (!reading.ok) return setRefusal(word("translateNotTaken"));
    const translations = wanted.flatMap((conflict) => {
      const unit = unitOf(conflict);
      return unit ? { ...conflict, unit } : [];
    });
    const edited = changeAll(text, translate(reading.definition, target, translations));
    if (!edited || !read(edited.text).ok) return setRefusal(word("translateNotFit"));
    document.apply(() => edited, { label: word("translateTyping") });
    setRefusal("");
  };
  return (
    <section>
      <p>{word("translateConflicts", { count: conflicts.length })}</p>
      {takeable.length > 1 && (
        <button type="button" className="st-button" onClick={() => take(takeable)}>
          {word("translateTakeAll", { number: takeable.length })}
        </button>
      )}
      <p role="alert" className="st-wrong">
        {refusal}
      </p>
      <ul>
        {conflicts.map((conflict) => {
          const crumbs = crumbsOf(definition, (unitOf(conflict) ?? conflict.unit).path);
          return (
            <ConflictItem
              key={conflict.unit.address}
              conflict={conflict}
              now={unitOf(conflict)?.source}
              place={`${groupWords(crumbs, translator)}, ${placeWords(crumbs, translator)}`}
              onTake={() => take([conflict])}
            />
          );
        })}
      </ul>
    </section>
  );
}

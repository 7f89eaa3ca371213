import { type ReactNode, useId } from "react";
import { saidConflict } from "../../../language/changes/saidConflict.ts";
import type { Merge } from "../../../questionnaire/comparing/mergeTexts.ts";
import type { Owner } from "../../../questionnaire/comparing/merging.ts";
import { useStudio } from "../desk/StudioContext.ts";

/** What both have changed, each otherwise: somebody says which is to stay. */
export function MergeConflicts(props: {
  merge: Extract<Merge, { ok: true }>;
  choices: ReadonlyMap<string, Owner>;
  onChoose: (name: string, owner: Owner) => void;
}): ReactNode {
  const { merge, choices, onChoose } = props;
  const { word, language } = useStudio().translator;
  const id = useId();
  const { conflicts } = merge;
  if (conflicts.length === 0) return <p>{word("filesNoneBothChanged")}</p>;
  return (
    <>
      <p>{word("filesBothChanged", { count: conflicts.length })}</p>
      {conflicts.map((conflict, at) => {
        const said = saidConflict(conflict, merge, language);
        const choice = (owner: Owner, label: string) => (
          <label>
            <input
              type="radio"
              name={`${id}-${at}`}
              checked={choices.get(conflict.name) === owner}
              onChange={() => onChoose(conflict.name, owner)}
            />
            {label}
          </label>
        );
        return (
          <fieldset key={conflict.name} className="st-both-changed">
            <legend>{said.about}</legend>
            {choice("mine", word("filesMineIs", { value: said.mine }))}
            {choice("theirs", word("filesTheirsIs", { value: said.theirs }))}
          </fieldset>
        );
      })}
    </>
  );
}

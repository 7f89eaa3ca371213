import { memo, type RefObject } from "react";
import { directionOf } from "../../../language/languages.ts";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import { languageName } from "../desk/commonLanguages.ts";
import type { Languages, Unit } from "./units.ts";

interface TextRowProps extends Languages {
  unit: Unit;
  /** Where it belongs, and where within that. */
  heading: string;
  place: string;
  /** Of the text that one came to see. */
  field: RefObject<HTMLTextAreaElement | null> | undefined;
  translator: StudioTranslator;
  onWrite: (unit: Unit, words: string) => void;
}

/** One text: where it stands, what it says, and what it says in the other language. */
export const TextRow = memo(function TextRow(props: TextRowProps) {
  const { unit, heading, place, field, source, target, translator, onWrite } = props;
  return (
    <tr data-state={unit.state}>
      <th scope="row" className="st-texts-place">
        {place}
      </th>
      <td lang={source} dir={directionOf(source)} className="st-texts-source">
        {unit.source}
      </td>
      <td>
        <textarea
          ref={field}
          className="st-textarea"
          lang={target}
          dir={directionOf(target)}
          rows={1}
          aria-label={translator.word("translateInto", {
            place: `${heading}, ${place}`,
            language: languageName(target, translator.language),
          })}
          value={unit.target}
          onChange={(event) => onWrite(unit, event.target.value)}
        />
      </td>
      <td className="st-texts-state">{translator.word(stateWords[unit.state])}</td>
    </tr>
  );
}, isSameRow);

/** Units are made anew at each keystroke, and nearly all of a group say what they said before. */
function isSameRow({ unit, ...one }: TextRowProps, { unit: otherUnit, ...other }: TextRowProps) {
  return (
    JSON.stringify(unit) === JSON.stringify(otherUnit) &&
    Object.entries(one).every(([key, value]) => other[key as keyof typeof other] === value)
  );
}

const stateWords = {
  missing: "translateStateMissing",
  same: "translateStateSame",
  outdated: "translateStateOutdated",
  translated: "translateStateDone",
} as const;

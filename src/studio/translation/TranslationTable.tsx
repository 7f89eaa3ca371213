import { type ReactNode, useEffect, useRef } from "react";
import type { Definition } from "../../definition/definition.ts";
import { useStudio } from "../shell/StudioContext.ts";
import { languageName } from "./commonLanguages.ts";
import type { Shown } from "./StateFilter.tsx";
import { TextRow } from "./TextRow.tsx";
import { textGroups } from "./textGroups.ts";
import { isSamePath, type Languages, type Unit } from "./units.ts";

/** Texts side by side, by the part of the questionnaire that they belong to. */
export function TranslationTable(
  props: Languages & {
    definition: Definition;
    units: readonly Unit[];
    shown: Shown;
    onWrite: (unit: Unit, words: string) => void;
  },
): ReactNode {
  const { definition, units, shown, source, target, onWrite } = props;
  const { voice, snapshot } = useStudio();
  const { word, language } = voice;
  // Those that were of the state when it was chosen: a row that went as its first letter is typed would take the
  // field away that one is typing into.
  const chosen = useRef<ReadonlySet<string>>(null);
  chosen.current ??= new Set(
    units.filter(({ state }) => shown === "all" || state === shown).map(({ address }) => address),
  );
  const rows =
    shown === "all" ? units : units.filter(({ address }) => chosen.current?.has(address));
  const { selection } = snapshot;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  if (rows.length === 0) return <p>{word("translateNothing")}</p>;

  const name = (tag: string) => languageName(tag, language);
  return (
    <table className="st-table st-texts">
      <caption className="st-unseen">
        {word("translateCaption", { source: name(source), target: name(target) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{word("translatePlace")}</th>
          <th scope="col">{name(source)}</th>
          <th scope="col">{name(target)}</th>
          <th scope="col">{word("translateState")}</th>
        </tr>
      </thead>
      {textGroups(definition, rows, voice).map(({ heading, texts }) => (
        <tbody key={heading}>
          <tr>
            <th colSpan={4} scope="rowgroup" className="st-texts-group">
              {heading}
            </th>
          </tr>
          {texts.map(({ unit, place }) => (
            <TextRow
              key={unit.address}
              unit={unit}
              place={place}
              field={isSamePath(unit.path, selection) ? field : undefined}
              label={word("translateInto", {
                place: `${heading}, ${place}`,
                language: name(target),
              })}
              source={source}
              target={target}
              voice={voice}
              onWrite={onWrite}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

import { memo, type RefObject } from "react";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import type { Path } from "../../../questionnaire/definition/problem.ts";
import { languageName } from "../desk/commonLanguages.ts";
import { TextRow } from "./TextRow.tsx";
import type { TextGroup } from "./textGroups.ts";
import { isSamePath, type Languages, type Unit } from "./units.ts";

interface TableProps extends Languages {
  groups: readonly TextGroup[];
  translator: StudioTranslator;
  /** The text that one came to see, and its field. */
  selection: Path;
  field: RefObject<HTMLTextAreaElement | null>;
  onWrite: (unit: Unit, words: string) => void;
}

/** Texts side by side, by the part of the questionnaire that they belong to. */
export const TranslationTable = memo(function TranslationTable(props: TableProps) {
  const { groups, ...rest } = props;
  const { source, target, translator } = rest;
  const { word, language } = translator;
  if (groups.length === 0) return <p>{word("translateNothing")}</p>;
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
      {groups.map((group) => (
        <GroupRows key={group.heading} group={group} {...rest} />
      ))}
    </table>
  );
});

/** A keystroke changes one group, and the others stay as they are. */
const GroupRows = memo(function GroupRows(
  props: Omit<TableProps, "groups"> & { group: TextGroup },
) {
  const { group, selection, field, ...rest } = props;
  const { heading, texts } = group;
  return (
    <tbody>
      <tr>
        <td colSpan={4} className="st-texts-group">
          {heading}
        </td>
      </tr>
      {texts.map(({ unit, place }) => (
        <TextRow
          key={unit.address}
          unit={unit}
          heading={heading}
          place={place}
          field={isSamePath(unit.path, selection) ? field : undefined}
          {...rest}
        />
      ))}
    </tbody>
  );
});

import { memo, type ReactNode } from "react";
import type { SegmentRep } from "../../../definition/definition.ts";
import { useForms } from "../FormsContext.ts";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { EntryField } from "../fields/EntryField.tsx";
import { ListEditor } from "../fields/ListEditor.tsx";
import { TextField } from "../fields/TextField.tsx";
import { needed, parseNumber, parseWhole } from "../logic/entries.ts";

const parseWeight = needed(parseWhole, "formsWholeBad");

const figures = [
  ["share", "formsShare"],
  ["winRate", "formsWinRate"],
  ["contractValue", "formsContractValue"],
  ["cycleDays", "formsCycleDays"],
  ["churn", "formsChurn"],
] as const;

/** What the sales team calls a segment, and how one knows it. */
export const RepPart = memo(function RepPart(props: { at: number; rep: SegmentRep }): ReactNode {
  const { at, rep } = props;
  const { word } = useForms().voice;
  const path = ["segments", at, "rep"];
  return (
    <>
      <TextField path={[...path, "name"]} label={word("formsSegmentName")} value={rep.name} />
      <TextField path={[...path, "need"]} label={word("formsNeed")} value={rep.need} isLong />
      <ChoiceField<number | string>
        path={[...path, "tier"]}
        label={word("formsTier")}
        value={rep.tier ?? ""}
        standard=""
        choices={[
          ["", word("formsTierNone")],
          [1, word("formsTier1")],
          [2, word("formsTier2")],
          [3, word("formsTier3")],
          ["decline", word("formsTierDecline")],
        ]}
      />
      <ListEditor
        path={[...path, "signals"]}
        label={word("formsSignals")}
        help={word("formsSignalsHelp")}
        item={word("formsSign")}
        items={rep.signals}
        blank={{ text: "", weight: 1 }}
      >
        {(signal, place, name) => (
          <>
            <TextField path={[...place, "text"]} label={name} value={signal.text} />
            <EntryField
              path={[...place, "weight"]}
              label={word("formsWeight")}
              value={signal.weight}
              parse={parseWeight}
            />
          </>
        )}
      </ListEditor>
      <details className="st-form-more">
        <summary>{word("formsFigures")}</summary>
        <div className="st-form-row">
          {figures.map(([key, name]) => (
            <EntryField
              key={key}
              path={[...path, "economics", key]}
              label={word(name)}
              value={rep.economics?.[key]}
              parse={parseNumber}
            />
          ))}
        </div>
      </details>
    </>
  );
});

import { memo, type ReactNode } from "react";
import type { SegmentRep } from "../../../../questionnaire/definition/definition.ts";
import { useForms } from "../FormsContext.ts";
import { EntryField } from "../fields/EntryField.tsx";
import { ListEditor } from "../fields/ListEditor.tsx";
import { TextField } from "../fields/TextField.tsx";
import {
  needed,
  parseNumber,
  parsePercent,
  parseWhole,
  printNumber,
  printPercent,
} from "../logic/entries.ts";

const parseWeight = needed(parseWhole, "formsWholeBad");

const figures = [
  ["accounts", "formsAccounts", false],
  ["share", "formsShare", true],
  ["winRate", "formsWinRate", true],
  ["contractValue", "formsContractValue", false],
  ["costToServe", "formsCostToServe", false],
  ["acquisitionCost", "formsAcquisitionCost", false],
  ["cycleDays", "formsCycleDays", false],
  ["churn", "formsChurn", true],
] as const;

/** How one knows a segment on a call, and what it is worth. */
export const SignalsPart = memo(function SignalsPart(props: {
  at: number;
  signals: SegmentRep["signals"];
  economics: SegmentRep["economics"];
}): ReactNode {
  const { at, signals, economics } = props;
  const { word } = useForms().translator;
  const path = ["segments", at, "rep"];
  return (
    <>
      <ListEditor
        path={[...path, "signals"]}
        label={word("formsSignals")}
        help={word("formsSignalsHelp")}
        item={word("formsSign")}
        items={signals}
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
      <fieldset className="st-form-field">
        <legend className="st-label">{word("formsFigures")}</legend>
        <div className="st-form-row">
          {figures.map(([key, name, isShare]) => (
            <EntryField
              key={key}
              path={[...path, "economics", key]}
              label={word(name)}
              value={economics?.[key]}
              {...(isShare
                ? { parse: parsePercent, print: printPercent }
                : { parse: parseNumber, print: printNumber })}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
});

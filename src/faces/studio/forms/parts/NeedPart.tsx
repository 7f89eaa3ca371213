import { memo, type ReactNode } from "react";
import type { SegmentRep } from "../../../../questionnaire/definition/definition.ts";
import { useForms } from "../FormsContext.ts";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { TextField } from "../fields/TextField.tsx";

/** What the sales team calls a segment, what it wants, and how much goes into it. */
export const NeedPart = memo(function NeedPart(props: { at: number; rep: SegmentRep }): ReactNode {
  const { at, rep } = props;
  const { word } = useForms().translator;
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
    </>
  );
});

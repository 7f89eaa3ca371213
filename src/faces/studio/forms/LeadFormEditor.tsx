import { memo, type ReactNode } from "react";
import type { Capture } from "../../../questionnaire/definition/definition.ts";
import { removeAt, setAt } from "../../../questionnaire/editing/change.ts";
import { useChanges, useForms } from "./FormsContext.ts";
import { ChoiceField } from "./fields/ChoiceField.tsx";
import { Refusal } from "./fields/Refusal.tsx";
import { useAttempt } from "./fields/useAttempt.ts";
import { heading } from "./focus.ts";
import { Card } from "./parts/Card.tsx";
import { ConsentPart } from "./parts/ConsentPart.tsx";
import { EditorHead } from "./parts/EditorHead.tsx";
import { ExceptPart } from "./parts/ExceptPart.tsx";
import { LeadFields } from "./parts/LeadFields.tsx";

/** How visitors leave word of themselves. */
export const LeadFormEditor = memo(function LeadFormEditor({
  capture,
}: {
  capture: Capture | undefined;
}): ReactNode {
  const { focusOn, translator } = useForms();
  const { attempt, refusal } = useAttempt();
  const { word } = translator;
  const changes = useChanges();
  const put = (edit: Parameters<typeof attempt>[0]) => {
    if (attempt(edit, changes(word("formsLeadForm")))) focusOn(heading);
  };
  if (!capture) {
    const first = { id: "email", type: "email", label: word("formsEmailLabel"), required: true };
    const start = { place: "after-result", fields: [first] };
    return (
      <>
        <EditorHead title={word("formsLeadForm")} />
        <Card title={word("formsNoLeadForm")} help={word("formsNoLeadFormHelp")}>
          <button
            type="button"
            className="st-button st-form-add"
            onClick={() => put((text) => setAt(text, ["capture"], start))}
          >
            {word("formsAddLeadForm")}
          </button>
          <Refusal>{refusal}</Refusal>
        </Card>
      </>
    );
  }
  return (
    <>
      <EditorHead title={word("formsLeadForm")}>
        <button
          type="button"
          className="st-button st-quiet st-danger"
          onClick={() => put((text) => removeAt(text, ["capture"]))}
        >
          {word("formsRemoveLeadForm")}
        </button>
      </EditorHead>
      <Refusal>{refusal}</Refusal>
      <Card title={word("formsWhatIsAsked")}>
        <ChoiceField
          path={["capture", "place"]}
          label={word("formsLeadPlace")}
          value={capture.place}
          choices={[
            ["after-result", word("formsAfterResult")],
            ["before-result", word("formsBeforeResult")],
          ]}
        />
        <LeadFields fields={capture.fields} />
        <ExceptPart {...capture} />
      </Card>
      <Card title={word("formsConsent")}>
        <ConsentPart consent={capture.consent} />
      </Card>
    </>
  );
});

import { memo, type ReactNode } from "react";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { PlaceProvider, useForms, useOutline } from "./FormsContext.ts";
import { CheckField } from "./fields/CheckField.tsx";
import { ChoiceField } from "./fields/ChoiceField.tsx";
import { EntryField } from "./fields/EntryField.tsx";
import { ListEditor } from "./fields/ListEditor.tsx";
import { TextField } from "./fields/TextField.tsx";
import { newCondition } from "./logic/conditions.ts";
import { parseCount } from "./logic/entries.ts";
import { Card } from "./parts/Card.tsx";
import { EditorHead } from "./parts/EditorHead.tsx";
import { WhenEditor } from "./parts/WhenEditor.tsx";

/** How answers decide: rules first, then points, then the fallback. */
export const DecisionEditor = memo(function DecisionEditor({
  decision,
}: {
  decision: Definition["decision"];
}): ReactNode {
  const { word } = useForms().translator;
  const { questions, segments } = useOutline();
  const names = segments.map(({ id, name }) => [id, name] as const);
  const blank = { when: newCondition(questions), segment: segments[0]?.id };
  return (
    <>
      <EditorHead title={word("formsDecision")} />
      <Card title={word("formsRules")} help={word("formsRulesHelp")}>
        <ListEditor
          path={["decision", "rules"]}
          label={word("formsRulesInOrder")}
          item={word("formsRule")}
          items={decision.rules}
          blank={blank}
        >
          {({ when, segment, rep }, path, name) => (
            <PlaceProvider value={name}>
              <WhenEditor
                path={[...path, "when"]}
                when={when}
                questions={questions}
                lead={word("formsIf")}
                without={word("formsAlways")}
                isNeeded
              />
              <ChoiceField
                path={[...path, "segment"]}
                label={word("formsThen")}
                value={segment}
                choices={names}
              />
              <TextField
                path={[...path, "rep", "because"]}
                label={word("formsBecause")}
                value={rep?.because}
                isOptional
                isLong
              />
            </PlaceProvider>
          )}
        </ListEditor>
      </Card>
      <Card title={word("formsByPoints")} help={word("formsByPointsHelp")}>
        <EntryField
          path={["decision", "clearLead"]}
          label={word("formsClearLead")}
          help={word("formsClearLeadHelp")}
          value={decision.clearLead}
          parse={parseCount}
        />
        <CheckField
          path={["decision", "stopWhenCertain"]}
          label={word("formsStopWhenCertain")}
          value={decision.stopWhenCertain}
          standard
        />
        <ChoiceField
          path={["decision", "fallback"]}
          label={word("formsFallback")}
          help={word("formsFallbackHelp")}
          value={decision.fallback}
          choices={names}
        />
      </Card>
    </>
  );
});

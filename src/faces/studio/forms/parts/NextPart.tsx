import type { ReactNode } from "react";
import type { Playbook } from "../../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { useForms } from "../FormsContext.ts";
import { EntryField } from "../fields/EntryField.tsx";
import { ListEditor } from "../fields/ListEditor.tsx";
import { TextField } from "../fields/TextField.tsx";
import { parseDays } from "../logic/entries.ts";
import { FollowUpPart } from "./FollowUpPart.tsx";
import { SuitsEditor } from "./SuitsEditor.tsx";

/** What comes after a call: the next steps, and the mail. */
export function NextPart({ path, playbook }: { path: Path; playbook: Playbook }): ReactNode {
  const { word } = useForms().translator;
  return (
    <>
      <ListEditor
        path={[...path, "nextSteps"]}
        label={word("formsNextSteps")}
        item={word("formsStep")}
        items={playbook.nextSteps}
        blank={{ text: "" }}
      >
        {(step, place, name) => (
          <>
            <TextField path={[...place, "text"]} label={name} value={step.text} />
            <TextField
              path={[...place, "within"]}
              label={word("formsWithin")}
              value={step.within}
              isOptional
            />
            <EntryField
              path={[...place, "days"]}
              label={word("formsDays")}
              value={step.days}
              parse={parseDays}
            />
            <SuitsEditor path={place} name={name} when={step.when} />
          </>
        )}
      </ListEditor>
      <FollowUpPart path={[...path, "followUp"]} followUp={playbook.followUp} />
    </>
  );
}

import type { ReactNode } from "react";
import type { Playbook } from "../../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { useForms } from "../FormsContext.ts";
import { EntryField } from "../fields/EntryField.tsx";
import { ListEditor } from "../fields/ListEditor.tsx";
import { TextField } from "../fields/TextField.tsx";
import { TextList } from "../fields/TextList.tsx";
import { parseUrl } from "../logic/entries.ts";
import { SuitsEditor } from "./SuitsEditor.tsx";

/** What persuades this kind of customer, what they object, and what proves it. */
export function ArgumentsPart({ path, playbook }: { path: Path; playbook: Playbook }): ReactNode {
  const { word } = useForms().translator;
  return (
    <>
      <TextList
        path={[...path, "messages"]}
        label={word("formsMessages")}
        item={word("formsMessageItem")}
        items={playbook.messages}
      />
      <ListEditor
        path={[...path, "objections"]}
        label={word("formsObjections")}
        item={word("formsObjection")}
        items={playbook.objections}
        blank={{ says: "", reply: "" }}
      >
        {({ says, reply, when }, place, name) => (
          <>
            <TextField path={[...place, "says"]} label={word("formsSays")} value={says} />
            <TextField path={[...place, "reply"]} label={word("formsReply")} value={reply} isLong />
            <SuitsEditor path={place} name={name} when={when} />
          </>
        )}
      </ListEditor>
      <ListEditor
        path={[...path, "evidence"]}
        label={word("formsEvidence")}
        item={word("formsProof")}
        items={playbook.evidence}
        blank={{ text: "" }}
      >
        {(proof, place, name) => (
          <>
            <TextField path={[...place, "text"]} label={name} value={proof.text} />
            <EntryField
              path={[...place, "url"]}
              label={word("formsLinkUrl")}
              value={proof.url}
              parse={parseUrl}
              kind="url"
            />
            <SuitsEditor path={place} name={name} when={proof.when} />
          </>
        )}
      </ListEditor>
    </>
  );
}

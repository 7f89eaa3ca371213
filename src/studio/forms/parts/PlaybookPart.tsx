import { memo, type ReactNode } from "react";
import type { Playbook } from "../../../definition/definition.ts";
import { useForms } from "../FormsContext.ts";
import { EntryField } from "../fields/EntryField.tsx";
import { ListEditor } from "../fields/ListEditor.tsx";
import { TextField } from "../fields/TextField.tsx";
import { TextList } from "../fields/TextList.tsx";
import { parseUrl } from "../logic/entries.ts";
import { BuyingPart } from "./BuyingPart.tsx";

/** How to sell to a segment. */
export const PlaybookPart = memo(function PlaybookPart(props: {
  at: number;
  playbook: Playbook;
}): ReactNode {
  const { at, playbook } = props;
  const { word } = useForms().voice;
  const path = ["segments", at, "rep", "playbook"];
  const list = (key: "approach" | "messages" | "avoid", label: string, item: string) => (
    <TextList path={[...path, key]} label={label} item={item} items={playbook[key]} />
  );
  const text = (key: "summary" | "pricing" | "resourcing", label: string, isOptional = false) => (
    <TextField
      path={[...path, key]}
      label={label}
      value={playbook[key]}
      isOptional={isOptional}
      isLong
    />
  );
  return (
    <>
      {text("summary", word("formsSummary"))}
      {list("approach", word("formsApproach"), word("formsStep"))}
      <BuyingPart path={[...path, "buying"]} buying={playbook.buying} />
      {list("messages", word("formsMessages"), word("formsMessageItem"))}
      <ListEditor
        path={[...path, "objections"]}
        label={word("formsObjections")}
        item={word("formsObjection")}
        items={playbook.objections}
        blank={{ says: "", reply: "" }}
      >
        {({ says, reply }, place) => (
          <>
            <TextField path={[...place, "says"]} label={word("formsSays")} value={says} />
            <TextField path={[...place, "reply"]} label={word("formsReply")} value={reply} isLong />
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
          </>
        )}
      </ListEditor>
      {text("pricing", word("formsPricing"), true)}
      {text("resourcing", word("formsResourcing"), true)}
      {list("avoid", word("formsAvoid"), word("formsAvoidItem"))}
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
          </>
        )}
      </ListEditor>
    </>
  );
});

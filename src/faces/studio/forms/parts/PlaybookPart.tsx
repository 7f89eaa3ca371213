import { memo, type ReactNode } from "react";
import type { Playbook } from "../../../../questionnaire/definition/definition.ts";
import { useForms } from "../FormsContext.ts";
import { ListEditor } from "../fields/ListEditor.tsx";
import { TextField } from "../fields/TextField.tsx";
import { TextList } from "../fields/TextList.tsx";
import { gistOf } from "../logic/gist.ts";
import { ArgumentsPart } from "./ArgumentsPart.tsx";
import { BuyingPart } from "./BuyingPart.tsx";
import { Fold } from "./Fold.tsx";

/** How to sell to a segment, in the order of a sale. */
export const PlaybookPart = memo(function PlaybookPart(props: {
  at: number;
  playbook: Playbook;
}): ReactNode {
  const { at, playbook } = props;
  const { word } = useForms().translator;
  const path = ["segments", at, "rep", "playbook"];
  const { summary, approach, buying, messages, objections, evidence } = playbook;
  const { pricing, resourcing, avoid, nextSteps } = playbook;
  const fold = (name: string, title: string, parts: Parameters<typeof gistOf>[0]) => ({
    name,
    title,
    gist: gistOf(parts) ?? word("formsNothingYet"),
    help: word("formsPrivate"),
  });
  const list = (key: "approach" | "avoid", label: string, item: string) => (
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
      <Fold
        {...fold("approach", word("formsFoldApproach"), [
          [word("formsSummary"), summary],
          [word("formsApproach"), approach],
        ])}
      >
        {text("summary", word("formsSummary"))}
        {list("approach", word("formsApproach"), word("formsStep"))}
      </Fold>
      <Fold
        {...fold("buying", word("formsFoldBuying"), [
          [word("formsProcess"), buying.process],
          [word("formsCycle"), buying.cycle],
          [word("formsCommittee"), buying.committee],
        ])}
      >
        <BuyingPart path={[...path, "buying"]} buying={buying} />
      </Fold>
      <Fold
        {...fold("arguments", word("formsFoldArguments"), [
          [word("formsMessages"), messages],
          [word("formsObjections"), objections],
          [word("formsEvidence"), evidence],
        ])}
      >
        <ArgumentsPart path={path} playbook={playbook} />
      </Fold>
      <Fold
        {...fold("terms", word("formsFoldTerms"), [
          [word("formsPricing"), pricing],
          [word("formsResourcing"), resourcing],
          [word("formsAvoid"), avoid],
        ])}
      >
        {text("pricing", word("formsPricing"), true)}
        {text("resourcing", word("formsResourcing"), true)}
        {list("avoid", word("formsAvoid"), word("formsAvoidItem"))}
      </Fold>
      <Fold {...fold("next", word("formsFoldNext"), [[word("formsNextSteps"), nextSteps]])}>
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
      </Fold>
    </>
  );
});

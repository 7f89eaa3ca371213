import { memo, type ReactNode } from "react";
import type { Playbook } from "../../../../questionnaire/definition/definition.ts";
import { useForms } from "../FormsContext.ts";
import { TextField } from "../fields/TextField.tsx";
import { TextList } from "../fields/TextList.tsx";
import { gistOf } from "../logic/gist.ts";
import { ArgumentsPart } from "./ArgumentsPart.tsx";
import { BuyingPart } from "./BuyingPart.tsx";
import { Fold } from "./Fold.tsx";
import { NextPart } from "./NextPart.tsx";

/** How to sell to a segment, in the order of a sale. */
export const PlaybookPart = memo(function PlaybookPart(props: {
  at: number;
  playbook: Playbook;
}): ReactNode {
  const { at, playbook } = props;
  const { word } = useForms().translator;
  const path = ["segments", at, "rep", "playbook"];
  const { summary, opening, questions, approach, channels, buying, messages } = playbook;
  const { objections, evidence, pricing, resourcing, avoid, nextSteps, followUp } = playbook;
  const fold = (name: string, title: string, parts: Parameters<typeof gistOf>[0]) => ({
    name,
    title,
    gist: gistOf(parts) ?? word("formsNothingYet"),
    help: word("formsPrivate"),
  });
  const list = (
    key: "questions" | "approach" | "channels" | "avoid",
    label: string,
    item: string,
  ) => <TextList path={[...path, key]} label={label} item={item} items={playbook[key]} />;
  const text = (
    key: "summary" | "opening" | "pricing" | "resourcing",
    label: string,
    isOptional = false,
  ) => (
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
          [word("formsOpening"), opening],
          [word("formsQuestionsToAsk"), questions],
          [word("formsApproach"), approach],
          [word("formsChannels"), channels],
        ])}
      >
        {text("summary", word("formsSummary"))}
        {text("opening", word("formsOpening"), true)}
        {list("questions", word("formsQuestionsToAsk"), word("formsQuestionToAsk"))}
        {list("approach", word("formsApproach"), word("formsStep"))}
        {list("channels", word("formsChannels"), word("formsChannel"))}
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
      <Fold
        {...fold("next", word("formsFoldNext"), [
          [word("formsNextSteps"), nextSteps],
          [word("formsFollowUp"), followUp && [followUp]],
        ])}
      >
        <NextPart path={path} playbook={playbook} />
      </Fold>
    </>
  );
});

import { memo, type ReactNode } from "react";
import type { Question } from "../../../../questionnaire/definition/definition.ts";
import { useForms, useOutline } from "../FormsContext.ts";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { UnsureField } from "./UnsureField.tsx";
import { WhenEditor } from "./WhenEditor.tsx";

/** Whether and when a question is asked, and how it may be answered. */
export const AskingPart = memo(function AskingPart(props: {
  at: number;
  ask: Question["ask"];
  offer: Question["offer"];
  choose: number | undefined;
  unsure: Question["unsure"];
  when: Question["when"];
  options: number;
}): ReactNode {
  const { at, ask = "always", offer = "all", choose = 1, unsure, when, options } = props;
  const { word } = useForms().translator;
  const { questions } = useOutline();
  const path = ["questions", at];
  const counts = Array.from({ length: Math.max(options, choose) }, (_, count) => count + 1);
  return (
    <>
      <ChoiceField
        path={[...path, "ask"]}
        label={word("formsAsk")}
        value={ask}
        standard="always"
        choices={[
          ["always", word("formsAskAlways")],
          ["if-close", word("formsAskIfClose")],
          ["never", word("formsAskNever")],
        ]}
        without={(other) => (other === "if-close" ? [] : [[...path, "offer"]])}
      />
      {ask === "if-close" && (
        <ChoiceField
          path={[...path, "offer"]}
          label={word("formsOffer")}
          help={word("formsOfferHelp")}
          value={offer}
          standard="all"
          choices={[
            ["all", word("formsOfferAll")],
            ["contenders", word("formsOfferContenders")],
          ]}
        />
      )}
      {ask !== "never" && (
        <WhenEditor
          path={[...path, "when"]}
          when={when}
          questions={questions.filter(
            (one, other) => other < at || (one.ask === "never" && other !== at),
          )}
          lead={word("formsOnlyAfter")}
          without={word(at === 0 ? "formsNoConditionsFirst" : "formsNoConditions")}
        />
      )}
      <ChoiceField
        path={[...path, "choose"]}
        label={word("formsChoose")}
        value={choose}
        standard={1}
        choices={counts.map((count) => [
          count,
          count === 1 ? word("formsChooseOne") : word("formsChooseMany", { number: count }),
        ])}
      />
      <UnsureField path={[...path, "unsure"]} unsure={unsure} />
    </>
  );
});

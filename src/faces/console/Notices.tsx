import type { ReactNode } from "react";
import { hasOthersFacts } from "../../interview/calls/account.ts";
import { fittingSuggestions } from "../../interview/suggestions/fitting.ts";
import { type Misfit, misfits } from "../../questionnaire/decision/answers.ts";
import { useConsole } from "./ConsoleContext.ts";

/** What is wrong with a call before anything is done: deleted meanwhile, of another version, with parts that don't fit. */
export function Notices(): ReactNode {
  const { call, isDeleted, isOfAnother, definition, translator } = useConsole();
  const { word } = translator;
  const { version } = call.questionnaire;
  if (isDeleted) {
    return (
      <p className="ndc-hint ndc-failure" role="alert">
        {word("deletedElsewhere")}
      </p>
    );
  }
  if (isOfAnother) return null;
  const facts = misfits(definition, { known: call.known });
  const answers = misfits(definition, { answers: call.answers });
  const { unfit } = fittingSuggestions(definition, call.suggestions);
  const isOtherVersion = version !== definition.version;
  const isOfOthers = hasOthersFacts(call);
  const left = facts.length + answers.length + unfit.length;
  if (!isOtherVersion && !isOfOthers && left === 0) return null;
  return (
    <div className="ndc-hint ndc-notices">
      {isOtherVersion && <p>{word("otherVersion", { version })}</p>}
      {isOfOthers && <p>{word("othersFacts", { account: call.begunFor })}</p>}
      {facts.length > 0 && (
        <p>
          {word("unfitFacts")}: {listed(facts, word("unclearNumber"))}
        </p>
      )}
      {answers.length > 0 && (
        <p>
          {word("noLongerFits", { count: answers.length })}: {listed(answers)}
        </p>
      )}
      {unfit.length > 0 && (
        <p>
          {word("suggestionsUnfit", { count: unfit.length })}:{" "}
          {unfit
            .map(({ question, option }) => `${question} = ${JSON.stringify(option)}`)
            .join(", ")}
        </p>
      )}
    </div>
  );
}

function listed(misfits: readonly Misfit[], unclear = ""): string {
  return misfits
    .map(({ question, value, why }) => {
      const remark = why === "unclear-number" ? ` (${unclear})` : "";
      return `${question} = ${JSON.stringify(value)}${remark}`;
    })
    .join(", ");
}

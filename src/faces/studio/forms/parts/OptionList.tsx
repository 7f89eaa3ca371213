import { memo, type ReactNode } from "react";
import type { Question } from "../../../../questionnaire/definition/definition.ts";
import { freshId } from "../../../../questionnaire/editing/freshId.ts";
import { insertAt } from "../../../../questionnaire/editing/list.ts";
import { useChanges, useForms } from "../FormsContext.ts";
import { AddByText } from "../fields/AddByText.tsx";
import { RangesProvider, useRanges } from "../fields/useRanges.ts";
import type { QuestionEntry } from "../logic/outline.ts";
import { OptionRow } from "./OptionRow.tsx";

const most = 9;

/** The answers of a question. */
export const OptionList = memo(function OptionList(props: {
  question: string;
  at: number;
  options: Question["options"];
  names: QuestionEntry["options"];
  hasRanges: boolean;
}): ReactNode {
  const { question, at, options, names, hasRanges } = props;
  const { attempt, languages, say, translator } = useForms();
  const { word } = translator;
  const changes = useChanges();
  const path = ["questions", at, "options"];
  const ranges = useRanges(question, path, options);
  const add = (text: string) => {
    const taken = options.map(({ id }) => id);
    const id = freshId(text, "answer", taken, languages[0] ?? "en");
    const refusal = attempt(
      (json) => insertAt(json, path, options.length, { id, text }),
      changes(word("formsAnswers")),
    );
    if (refusal === null) say(word("formsAdded", { name: text }));
    return refusal;
  };
  return (
    <RangesProvider value={ranges}>
      <ol className="st-form-items">
        {options.map((option, position) => (
          <OptionRow
            key={option.id}
            question={question}
            option={option}
            words={names[position]?.name ?? option.id}
            path={[...path, position]}
            count={options.length}
            hasRange={hasRanges}
          />
        ))}
      </ol>
      {options.length < most && <AddByText label={word("formsNewAnswer")} onAdd={add} />}
    </RangesProvider>
  );
});

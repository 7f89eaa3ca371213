import { memo, type ReactNode } from "react";
import type { Question } from "../../../definition/definition.ts";
import { insertAt } from "../../../editing/list.ts";
import { useChanges, useForms } from "../FormsContext.ts";
import { AddByText } from "../fields/AddByText.tsx";
import { useList } from "../fields/useList.ts";
import { newId } from "../logic/newId.ts";
import { OptionRow } from "./OptionRow.tsx";

const most = 9;

/** The answers of a question. */
export const OptionList = memo(function OptionList(props: {
  question: string;
  at: number;
  options: Question["options"];
  hasRanges: boolean;
}): ReactNode {
  const { question, at, options, hasRanges } = props;
  const { attempt, languages, say, voice } = useForms();
  const { word } = voice;
  const changes = useChanges();
  const path = ["questions", at, "options"];
  const list = useList(path, options.length, word("formsAnswers"));
  const add = (text: string) => {
    const taken = options.map(({ id }) => id);
    const id = newId(text, "answer", taken, languages[0] ?? "en");
    const refusal = attempt(
      (json) => insertAt(json, path, options.length, { id, text }),
      changes(word("formsAnswers")),
    );
    if (refusal === null) say(word("formsAdded", { name: text }));
    return refusal;
  };
  return (
    <>
      <ol className="st-form-items">
        {options.map((option, position) => (
          <OptionRow
            key={option.id}
            question={question}
            option={option}
            path={[...path, position]}
            at={position}
            count={options.length}
            hasRange={hasRanges}
            onMove={(to) => list.move(position, to)}
          />
        ))}
      </ol>
      {options.length < most && <AddByText label={word("formsNewAnswer")} onAdd={add} />}
    </>
  );
});

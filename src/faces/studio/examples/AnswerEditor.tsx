import { type ReactNode, useId } from "react";
import { namesOf } from "../../../language/names.ts";
import { answeringOf } from "../../../questionnaire/definition/answering.ts";
import type { Answer } from "../../../questionnaire/definition/definition.ts";
import { offersUnsure, UNSURE } from "../../../questionnaire/definition/unsure.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { type AnswerField, toggled } from "./answerFields.ts";

/** One answer of an example: a choice of options, or boxes to tick where there may be several. */
export function AnswerEditor(props: {
  field: AnswerField;
  onAnswer: (answer: Answer | undefined) => void;
}): ReactNode {
  const { field, onAnswer } = props;
  const { snapshot, translator } = useStudio();
  const { word, language } = translator;
  const id = useId();
  const definition = snapshot.lastGood?.definition;
  if (!definition) return null;
  const { question, picked } = field;
  const names = namesOf(definition, language);
  const options = [
    ...question.options.map((option) => [option.id, names.option(question.id, option.id)] as const),
    ...(offersUnsure(question)
      ? [[UNSURE, names.option(question.id, UNSURE, word("effectUnsure"))] as const]
      : []),
  ];
  if (answeringOf(question).kind === "several") {
    return (
      <fieldset className="st-example-answer">
        <legend className="st-help">{names.question(question.id)}</legend>
        {options.map(([option, words]) => (
          <label key={option} className="st-example-tick">
            <input
              type="checkbox"
              checked={picked.includes(option)}
              onChange={() => onAnswer(toggled(question, picked, option))}
            />
            {words}
          </label>
        ))}
        <Remark field={field} />
      </fieldset>
    );
  }
  return (
    <div className="st-example-answer">
      <label className="st-help" htmlFor={id}>
        {names.question(question.id)}
      </label>
      <select
        id={id}
        className="st-select"
        value={picked[0] ?? ""}
        onChange={({ target }) => onAnswer(target.value || undefined)}
      >
        <option value="">{word("examplesUnanswered")}</option>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
      <Remark field={field} />
    </div>
  );
}

function Remark({ field }: { field: AnswerField }): ReactNode {
  const { word } = useStudio().translator;
  if (field.isNext) return <span className="st-wrong">{word("examplesAnswerThis")}</span>;
  if (field.picked.length > 0 && !field.counts) {
    return <span className="st-help">{word("examplesNotAsked")}</span>;
  }
  return null;
}

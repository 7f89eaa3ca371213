import { X } from "lucide-react";
import type { ReactNode } from "react";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { UNSURE } from "../../../../questionnaire/definition/unsure.ts";
import { listOf } from "../../../../questionnaire/definition/when.ts";
import { useForms } from "../FormsContext.ts";
import { IconButton } from "../fields/IconButton.tsx";
import { keyOf } from "../focus.ts";
import { type Clause, withAnswer } from "../logic/conditions.ts";
import type { QuestionEntry } from "../logic/outline.ts";

/** One part of a condition, as a sentence: a question, and the answers of which one is needed. */
export function ClauseEditor(props: {
  /** Of the condition in the questionnaire. */
  path: Path;
  /** The name by which the sentence is found again. */
  name: string;
  lead: string;
  clause: Clause;
  /** The questions that it may ask for, its own among them. */
  questions: readonly QuestionEntry[];
  onChange: (clause: Clause) => void;
  onRemove: () => void;
}): ReactNode {
  const { path, name, lead, clause, questions, onChange, onRemove } = props;
  const { word } = useForms().translator;
  const question = questions.find(({ id }) => id === clause.question);
  const answers = question ? answersOf(question, word("formsUnsureAnswer")) : [];
  const order = answers.map(({ id }) => id);
  const place = keyOf([...path, clause.question]);
  const chosen = listOf(clause.answer);
  const ask = (id: string) => {
    const [first] = questions.find((other) => other.id === id)?.options ?? [];
    onChange({ question: id, answer: first ? first.id : [] });
  };
  return (
    <fieldset className="st-form-clause">
      <legend className="st-unseen">{question?.name ?? clause.question}</legend>
      <div className="st-form-sentence">
        <span>{lead}</span>
        <select
          className="st-select"
          aria-label={word("formsConditionQuestion")}
          value={clause.question}
          data-path={place}
          data-act={name}
          onChange={({ target }) => ask(target.value)}
        >
          {questions.map(({ id, name: words }) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
        <span>{word("formsIsOneOf")}</span>
        <IconButton
          icon={X}
          name={word("formsRemove", { name: word("formsCondition") })}
          onClick={onRemove}
        />
      </div>
      <div className="st-form-chips">
        {answers.map(({ id, name: words }) => (
          <label key={id} className="st-form-chip">
            <input
              type="checkbox"
              data-path={place}
              checked={chosen.includes(id)}
              onChange={({ target }) => onChange(withAnswer(clause, id, target.checked, order))}
            />
            <bdi>{words}</bdi>
          </label>
        ))}
      </div>
      {chosen.length === 0 && <p className="st-wrong">{word("formsNoAnswerChosen")}</p>}
    </fieldset>
  );
}

function answersOf({ options, offersUnsure, unsureName }: QuestionEntry, unsure: string) {
  return [...options, ...(offersUnsure ? [{ id: UNSURE, name: unsureName ?? unsure }] : [])];
}

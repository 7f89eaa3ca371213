import { type ReactNode, useState } from "react";
import { namesOf } from "../../../language/names.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { AnswersInWords } from "../desk/AnswersInWords.tsx";
import type { Example } from "../desk/newExample.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { AnswerEditor } from "./AnswerEditor.tsx";
import { answerFields } from "./answerFields.ts";
import { VerdictWords } from "./VerdictWords.tsx";
import { verdictOf } from "./verdict.ts";

/** One example: its name, its answers, what it must give and what it gives. */
export function ExampleRow(props: {
  definition: Definition;
  example: Example;
  position: number;
  onRemove: () => void;
}): ReactNode {
  const { definition, example, position, onRemove } = props;
  const { translator, set, play } = useStudio();
  const { word, language } = translator;
  const names = namesOf(definition, language);
  const verdict = verdictOf(definition, example);
  const { name, answers, segment } = example;
  // It stays open while one answers, also once nothing is missing any more.
  const [isOpen, setOpen] = useState(verdict.kind === "incomplete");
  const change = (part: string, value: unknown, merge?: string) =>
    set(["examples", position, part], value, {
      label: word("examplesChanged", { name }),
      ...(merge && { merge }),
    });
  return (
    <tr data-verdict={verdict.kind}>
      <td>
        <span className="st-narrow st-help" aria-hidden="true">
          {word("examplesName")}
        </span>
        <textarea
          className="st-textarea st-example-name"
          rows={1}
          dir="auto"
          aria-label={word("examplesNameOf", { number: position + 1 })}
          value={name}
          data-example={position}
          onChange={({ target }) =>
            change("name", target.value.replace(/\s/g, " "), `example ${position} name`)
          }
        />
      </td>
      <td>
        <AnswersInWords definition={definition} answers={answers} />
        <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{word("examplesEdit")}</summary>
          <div className="st-example-answers">
            {answerFields(definition, answers).map((field) => (
              <AnswerEditor
                key={field.question.id}
                field={field}
                onAnswer={(answer) =>
                  set(["examples", position, "answers", field.question.id], answer, {
                    label: word("examplesChanged", { name }),
                  })
                }
              />
            ))}
          </div>
        </details>
      </td>
      <td>
        <span className="st-narrow st-help" aria-hidden="true">
          {word("examplesMust")}
        </span>
        <select
          className="st-select"
          aria-label={word("examplesMustOf", { name })}
          value={segment}
          onChange={({ target }) => change("segment", target.value)}
        >
          {definition.segments.map(({ id }) => (
            <option key={id} value={id}>
              {names.segment(id)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <VerdictWords definition={definition} verdict={verdict} />
        <div className="st-group">
          <button
            type="button"
            className="st-button"
            aria-label={word("effectShowNamed", { what: name })}
            onClick={() => play({ answers })}
          >
            {word("effectShow")}
          </button>
          <button
            type="button"
            className="st-button st-quiet st-danger"
            aria-label={word("examplesRemoveNamed", { name })}
            onClick={onRemove}
          >
            {word("examplesRemove")}
          </button>
        </div>
      </td>
    </tr>
  );
}

import { type ReactNode, useId } from "react";
import type { Option } from "../../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { useForms } from "../FormsContext.ts";
import { keyOf } from "../focus.ts";
import { FieldFrame } from "./FieldFrame.tsx";
import { useRangesAround } from "./useRanges.ts";

/** The numbers that mean an answer. What the text can't have stays in the two fields, with the reason. */
export function RangeFields({ option, path }: { option: Option; path: Path }): ReactNode {
  const { word } = useForms().translator;
  const { entryOf, problemIn, readingOf, refusalOf, type, leave, press } = useRangesAround();
  const id = useId();
  const refusal = refusalOf(option);
  const halves = [
    ["from", word("formsFrom")],
    ["below", word("formsBelow")],
  ] as const;
  return (
    <div className="st-form-field">
      <div className="st-form-row">
        {halves.map(([half, label]) => {
          const problem = problemIn(option, half);
          const number = readingOf(option, half);
          return (
            <FieldFrame
              key={half}
              label={label}
              note={number && word("formsReadAs", { number })}
              problem={problem && word(problem)}
              className="st-form-number"
            >
              {(ties) => (
                <input
                  {...ties}
                  aria-describedby={
                    [ties["aria-describedby"], refusal !== null && id].filter(Boolean).join(" ") ||
                    undefined
                  }
                  className="st-input"
                  inputMode="decimal"
                  dir="ltr"
                  value={entryOf(option, half)}
                  aria-invalid={problem !== null || refusal !== null}
                  data-path={keyOf([...path, "range", half])}
                  onChange={({ target }) => type(option, half, target.value)}
                  onBlur={() => leave(option)}
                  onKeyDown={(event) => press(option, event)}
                />
              )}
            </FieldFrame>
          );
        })}
      </div>
      {refusal !== null && (
        <p id={id} className="st-wrong" role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}

import { memo, type ReactNode } from "react";
import type { Question } from "../../../../questionnaire/definition/definition.ts";
import { useForms } from "../FormsContext.ts";
import { Refusal } from "../fields/Refusal.tsx";
import { useDragging } from "../fields/useDragging.ts";
import { useList } from "../fields/useList.ts";
import { RangesProvider, useRanges } from "../fields/useRanges.ts";
import type { QuestionEntry, SegmentEntry } from "../logic/outline.ts";
import type { Total } from "../logic/totals.ts";
import { AddAnswer } from "./AddAnswer.tsx";
import { AnswerRows } from "./AnswerRows.tsx";
import { TotalRows } from "./TotalRows.tsx";
import { useGridKeys } from "./useGridKeys.ts";
import { usePasting } from "./usePasting.ts";

/** The answers of a question: what each says, what that counts for and against each segment, and their order. */
export const AnswerTable = memo(function AnswerTable(props: {
  question: string;
  at: number;
  options: Question["options"];
  names: QuestionEntry["options"];
  segments: readonly SegmentEntry[];
  totals: readonly Total[];
  hasRanges: boolean;
}): ReactNode {
  const { question, at, options, names, segments, totals, hasRanges } = props;
  const { word } = useForms().translator;
  const path = ["questions", at, "options"];
  const ranges = useRanges(question, path, options);
  const { move, refusal } = useList(path, options.length, word("formsAnswers"));
  const { cellOf, column, keys } = useGridKeys(path, options.length, segments);
  const pasting = usePasting({ path, options, segments }, cellOf);
  const dragging = useDragging((from, to) => move(from, to, document.activeElement));
  return (
    <RangesProvider value={ranges}>
      <div className="st-form-scroll">
        <table
          className="st-form-answers"
          {...keys}
          onPaste={pasting.onPaste}
          onInput={pasting.onInput}
        >
          <thead>
            <tr>
              <th scope="col">{word("formsAnswer")}</th>
              {segments.map(({ id, name }) => (
                <th key={id} scope="col">
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          {options.map((option, row) => (
            <AnswerRows
              key={option.id}
              question={question}
              option={option}
              words={names[row]?.name ?? option.id}
              path={[...path, row]}
              count={options.length}
              segments={segments}
              column={column}
              hasRange={hasRanges}
              dragging={dragging}
              onMove={move}
            />
          ))}
          <TotalRows totals={totals} segments={segments} />
        </table>
      </div>
      <output>{pasting.told.join(" ")}</output>
      <Refusal>{pasting.refusal ?? refusal}</Refusal>
      <AddAnswer path={path} options={options} />
    </RangesProvider>
  );
});

import { type KeyboardEvent, type ReactNode, useState } from "react";
import type { Option } from "../../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { RemoveDialog } from "../dialogs/RemoveDialog.tsx";
import { useForms } from "../FormsContext.ts";
import { ItemButtons } from "../fields/ItemButtons.tsx";
import { TextField } from "../fields/TextField.tsx";
import type { Dragging } from "../fields/useDragging.ts";
import { button, heading } from "../focus.ts";
import type { SegmentEntry } from "../logic/outline.ts";
import { AnswerMore } from "./AnswerMore.tsx";
import { PointsCell } from "./PointsCell.tsx";

/** One answer: its text and points in a row, and under them its place among the others and what is rare. */
export function AnswerRows(props: {
  question: string;
  option: Option;
  /** What it says, in the language of the interface if it can. */
  words: string;
  path: Path;
  /** Of the question's options. */
  count: number;
  segments: readonly SegmentEntry[];
  /** The column of points that Tab leads to; the first is 1. */
  column: number;
  hasRange: boolean;
  dragging: Dragging;
  onMove: (from: number, to: number, held?: Element | null) => void;
}): ReactNode {
  const { question, option, words, path, count, segments, column, hasRange } = props;
  const { dragging, onMove } = props;
  const { points = {} } = option;
  const { focusOn, languages, translator } = useForms();
  const [isRemoving, setIsRemoving] = useState(false);
  const at = Number(path.at(-1));
  const list = path.slice(0, -1);
  const name = translator.word("formsAnswerNumber", { number: at + 1 });

  function moveByKey(event: KeyboardEvent): void {
    const step = event.altKey && steps.get(event.key);
    if (!step || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onMove(at, at + step, document.activeElement);
  }

  return (
    <tbody {...dragging.target(at)} onKeyDown={moveByKey}>
      <tr>
        <th scope="row">
          <div className="st-form-answer-text">
            <span className="st-form-grip" aria-hidden="true" {...dragging.handle(at, "tbody")}>
              {at + 1}
            </span>
            <TextField
              path={[...path, "text"]}
              label={name}
              value={option.text}
              only={languages.slice(0, 1)}
              hasUnseenLabel
            />
          </div>
        </th>
        {segments.map((segment, place) => (
          <td key={segment.id} data-name={segment.name}>
            <PointsCell
              path={[...path, "points", segment.id]}
              option={words}
              segment={segment.name}
              value={Object.hasOwn(points, segment.id) ? points[segment.id] : undefined}
              isTabStop={place + 1 === column}
            />
          </td>
        ))}
      </tr>
      <tr>
        <td colSpan={segments.length + 1}>
          <div className="st-form-under">
            <AnswerMore
              question={question}
              option={option}
              path={path}
              name={name}
              hasRange={hasRange}
            />
            <ItemButtons
              path={list}
              at={at}
              count={count}
              name={name}
              hasKeys
              onMove={(to) => onMove(at, to)}
              onRemove={() => setIsRemoving(true)}
            />
          </div>
          {isRemoving && (
            <RemoveDialog
              kind="option"
              id={`${question}/${option.id}`}
              name={words}
              onClose={() => setIsRemoving(false)}
              onRemoved={() =>
                focusOn(
                  (root) =>
                    button(root, "remove", [...list, Math.min(at, count - 2)]) ?? heading(root),
                )
              }
            />
          )}
        </td>
      </tr>
    </tbody>
  );
}

const steps: ReadonlyMap<string, number> = new Map([
  ["ArrowUp", -1],
  ["ArrowDown", 1],
]);

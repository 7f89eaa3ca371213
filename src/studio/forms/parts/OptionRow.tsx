import { type ReactNode, useState } from "react";
import type { Option } from "../../../definition/definition.ts";
import type { Path } from "../../../definition/problem.ts";
import { RemoveDialog } from "../dialogs/RemoveDialog.tsx";
import { PlaceProvider, useForms, useOutline } from "../FormsContext.ts";
import { EntryField } from "../fields/EntryField.tsx";
import { ItemButtons } from "../fields/ItemButtons.tsx";
import { TextField } from "../fields/TextField.tsx";
import { TextList } from "../fields/TextList.tsx";
import { button, heading } from "../focus.ts";
import { parseNumber } from "../logic/entries.ts";
import { IdLine } from "./IdLine.tsx";

/** One answer: what it says, the numbers that mean it, and what the sales team should know of it. */
export function OptionRow(props: {
  question: string;
  option: Option;
  path: Path;
  at: number;
  count: number;
  hasRange: boolean;
  onMove: (to: number) => void;
}): ReactNode {
  const { question, option, path, at, count, hasRange, onMove } = props;
  const { focusOn, voice } = useForms();
  const { word } = voice;
  const outline = useOutline();
  const [isRemoving, setIsRemoving] = useState(false);
  const name = word("formsAnswerNumber", { number: at + 1 });
  const place = word("formsPlaceAnswer", { number: at + 1, question: Number(path[1]) + 1 });
  const list = path.slice(0, -1);
  const words =
    outline.questions[Number(path[1])]?.options.find(({ id }) => id === option.id)?.name ?? name;
  return (
    <li className="st-form-item">
      <div className="st-form-fields">
        <TextField path={[...path, "text"]} label={name} value={option.text} />
        <PlaceProvider value={place}>
          {hasRange && (
            <div className="st-form-row">
              <EntryField
                path={[...path, "range", "from"]}
                label={word("formsFrom")}
                value={option.range?.from}
                parse={parseNumber}
              />
              <EntryField
                path={[...path, "range", "below"]}
                label={word("formsBelow")}
                value={option.range?.below}
                parse={parseNumber}
              />
            </div>
          )}
          <IdLine kind="option" id={`${question}/${option.id}`} path={path} />
          <details className="st-form-more">
            <summary>{word("formsForReps")}</summary>
            <TextList
              path={[...path, "rep", "listenFor"]}
              label={word("formsListenFor")}
              item={word("formsSign")}
              items={option.rep?.listenFor}
            />
            <TextField
              path={[...path, "rep", "note"]}
              label={word("formsNote")}
              value={option.rep?.note}
              isOptional
              isLong
            />
          </details>
        </PlaceProvider>
      </div>
      <ItemButtons
        path={list}
        at={at}
        count={count}
        name={name}
        onMove={onMove}
        onRemove={() => setIsRemoving(true)}
      />
      {isRemoving && (
        <RemoveDialog
          kind="option"
          id={`${question}/${option.id}`}
          name={words}
          onClose={() => setIsRemoving(false)}
          onRemoved={() =>
            focusOn(
              (root) => button(root, "remove", [...list, Math.min(at, count - 2)]) ?? heading(root),
            )
          }
        />
      )}
    </li>
  );
}

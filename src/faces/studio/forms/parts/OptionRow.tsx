import { memo, type ReactNode, useState } from "react";
import type { Option } from "../../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { RemoveDialog } from "../dialogs/RemoveDialog.tsx";
import { PlaceProvider, useForms } from "../FormsContext.ts";
import { ItemButtons } from "../fields/ItemButtons.tsx";
import { RangeFields } from "../fields/RangeFields.tsx";
import { Refusal } from "../fields/Refusal.tsx";
import { sameProps } from "../fields/sameProps.ts";
import { TextField } from "../fields/TextField.tsx";
import { TextList } from "../fields/TextList.tsx";
import { useList } from "../fields/useList.ts";
import { button, heading } from "../focus.ts";
import { IdLine } from "./IdLine.tsx";

/** One answer: what it says, the numbers that mean it, and what the sales team should know of it. */
export const OptionRow = memo(function OptionRow(props: {
  question: string;
  option: Option;
  /** What it says, in the language of the interface if it can. */
  words: string;
  path: Path;
  /** Of the question's options. */
  count: number;
  hasRange: boolean;
}): ReactNode {
  const { question, option, words, path, count, hasRange } = props;
  const at = Number(path.at(-1));
  const { focusOn, translator } = useForms();
  const { word } = translator;
  const [isRemoving, setIsRemoving] = useState(false);
  const name = word("formsAnswerNumber", { number: at + 1 });
  const place = word("formsPlaceAnswer", { number: at + 1, question: Number(path[1]) + 1 });
  const list = path.slice(0, -1);
  const { move, refusal } = useList(list, count, word("formsAnswers"));
  return (
    <li className="st-form-item">
      <div className="st-form-fields">
        <TextField path={[...path, "text"]} label={name} value={option.text} />
        <PlaceProvider value={place}>
          {hasRange && <RangeFields option={option} path={path} />}
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
        onMove={(to) => move(at, to)}
        onRemove={() => setIsRemoving(true)}
      />
      <Refusal>{refusal}</Refusal>
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
}, sameProps);

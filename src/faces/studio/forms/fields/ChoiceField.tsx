import { type ReactNode, useState } from "react";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { changeAll } from "../../../../questionnaire/editing/change.ts";
import { useChanges, useForms } from "../FormsContext.ts";
import { keyOf } from "../focus.ts";
import { FieldFrame } from "./FieldFrame.tsx";

type Value = string | number | boolean;

/** One of a few values. What is chosen is put into the text if it can be there, else one is told why not. */
export function ChoiceField<T extends Value>(props: {
  path: Path;
  label: string;
  value: T;
  choices: readonly (readonly [value: T, words: string])[];
  /** What the format takes for granted where nothing stands. */
  standard?: T;
  /** Places of what can't stand beside a value. */
  without?: (value: T) => readonly Path[];
  help?: string;
}): ReactNode {
  const { path, label, value, choices, standard, without, help } = props;
  const { attempt } = useForms();
  const changes = useChanges();
  const [refused, setRefused] = useState<{ over: T; why: string } | null>(null);
  const why = refused?.over === value ? refused.why : null;

  const choose = (at: number) => {
    const wanted = choices[at]?.[0];
    if (wanted === undefined) return;
    const edit = (text: string) =>
      changeAll(text, [
        { path, value: wanted === standard ? undefined : wanted },
        ...(without?.(wanted) ?? []).map((other) => ({ path: other, value: undefined })),
      ]);
    const refusal = attempt(edit, changes(label));
    setRefused(refusal === null ? null : { over: value, why: refusal });
  };
  return (
    <FieldFrame label={label} help={help} problem={why}>
      {(ties) => (
        <select
          {...ties}
          className="st-select"
          value={choices.findIndex(([choice]) => choice === value)}
          data-path={keyOf(path)}
          onChange={({ target }) => choose(Number(target.value))}
        >
          {choices.map(([choice, words], at) => (
            <option key={`${choice}`} value={at}>
              {words}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

import { type ReactNode, useId, useState } from "react";
import type { Path } from "../../../definition/problem.ts";
import { removeAt, setAt } from "../../../editing/change.ts";
import { useChanges, useForms } from "../FormsContext.ts";
import { keyOf } from "../focus.ts";

type Value = string | number | boolean;

/** One of a few values. What is chosen is put into the text if it can be there, else one is told why not. */
export function ChoiceField<T extends Value>(props: {
  path: Path;
  label: string;
  value: T;
  choices: readonly (readonly [value: T, words: string])[];
  /** What the format takes for granted where nothing stands. */
  standard?: T;
  help?: string;
}): ReactNode {
  const { path, label, value, choices, standard, help } = props;
  const { attempt } = useForms();
  const changes = useChanges();
  const id = useId();
  const [refused, setRefused] = useState<{ over: T; why: string } | null>(null);
  const why = refused?.over === value ? refused.why : null;

  const described = [
    ...(help === undefined ? [] : [`${id}-help`]),
    ...(why === null ? [] : [`${id}-wrong`]),
  ].join(" ");
  const choose = (at: number) => {
    const wanted = choices[at]?.[0];
    if (wanted === undefined) return;
    const edit = (text: string) =>
      wanted === standard ? removeAt(text, path) : setAt(text, path, wanted);
    const refusal = attempt(edit, changes(label));
    setRefused(refusal === null ? null : { over: value, why: refusal });
  };
  return (
    <div className="st-form-field">
      <label className="st-label" htmlFor={id}>
        {label}
      </label>
      {help !== undefined && (
        <p id={`${id}-help`} className="st-help">
          {help}
        </p>
      )}
      <select
        id={id}
        className="st-select"
        value={choices.findIndex(([choice]) => choice === value)}
        aria-describedby={described || undefined}
        data-path={keyOf(path)}
        onChange={({ target }) => choose(Number(target.value))}
      >
        {choices.map(([choice, words], at) => (
          <option key={`${choice}`} value={at}>
            {words}
          </option>
        ))}
      </select>
      {why !== null && (
        <p id={`${id}-wrong`} className="st-wrong" role="alert">
          {why}
        </p>
      )}
    </div>
  );
}

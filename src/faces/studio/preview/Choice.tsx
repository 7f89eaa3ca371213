import { type ReactNode, useId } from "react";

/** A labelled choice among a few. */
export function Choice<Value extends string>(props: {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChoose: (value: Value) => void;
}): ReactNode {
  const { label, value, options, onChoose } = props;
  const id = useId();
  return (
    <div>
      <label className="st-help" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="st-select"
        value={value}
        onChange={({ target }) => onChoose(target.value as Value)}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

import type { ReactNode } from "react";

/** A labelled choice in the page's bar. */
export function Picker(props: {
  label: string;
  value: string;
  options: readonly (readonly [value: string, words: string])[];
  onPick: (value: string) => void;
}): ReactNode {
  return (
    <label className="picker">
      <span>{props.label}</span>
      <select value={props.value} onChange={(event) => props.onPick(event.target.value)}>
        {props.options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

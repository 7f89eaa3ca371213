import { type ReactNode, useId } from "react";

/** A choice of one of the table's columns, or of none. */
export function ColumnField(props: {
  label: string;
  columns: readonly string[];
  none: string;
  chosen: string | null;
  /** How it was chosen. */
  note?: string | undefined;
  onChoose: (column: string | null) => void;
}): ReactNode {
  const { label, columns, none, chosen, note, onChoose } = props;
  const id = useId();
  return (
    <div>
      <label className="st-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="st-select"
        value={chosen === null ? "" : `${columns.indexOf(chosen)}`}
        onChange={({ target }) =>
          onChoose(target.value === "" ? null : (columns[Number(target.value)] ?? null))
        }
      >
        <option value="">{none}</option>
        {columns.map((column, at) => (
          <option key={column} value={at}>
            {column}
          </option>
        ))}
      </select>{" "}
      {note && <span className="st-help">{note}</span>}
    </div>
  );
}

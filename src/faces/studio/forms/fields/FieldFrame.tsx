import { type ReactNode, useId } from "react";

/** What ties a control to its label, its help, and what is wrong with it. */
interface Ties {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
}

/** What stands around a control: its label, help, and what is wrong with it. */
export function FieldFrame(props: {
  label: string;
  help?: string | undefined;
  /** What was made of what is written. */
  note?: string | undefined;
  problem?: string | null | undefined;
  className?: string;
  children: (ties: Ties) => ReactNode;
}): ReactNode {
  const { label, help, note, className = "" } = props;
  const problem = props.problem ?? null;
  const id = useId();
  const described = [
    ...(help === undefined ? [] : [`${id}-help`]),
    ...(note === undefined ? [] : [`${id}-note`]),
    ...(problem === null ? [] : [`${id}-wrong`]),
  ].join(" ");
  return (
    <div className={`st-form-field ${className}`}>
      <label className="st-label" htmlFor={id}>
        {label}
      </label>
      {help !== undefined && (
        <p id={`${id}-help`} className="st-help">
          {help}
        </p>
      )}
      {props.children({ id, "aria-describedby": described || undefined })}
      {note !== undefined && (
        <p id={`${id}-note`} className="st-help">
          {note}
        </p>
      )}
      {problem !== null && (
        <p id={`${id}-wrong`} className="st-wrong" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

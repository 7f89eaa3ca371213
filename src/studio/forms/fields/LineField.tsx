import { memo, type ReactNode, useId } from "react";
import type { Path } from "../../../definition/problem.ts";
import { useChanges, useForms } from "../FormsContext.ts";
import { keyOf } from "../focus.ts";
import { sameProps } from "./sameProps.ts";

interface LineFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly value: string | undefined;
  readonly help?: string;
  readonly isOptional?: boolean;
}

/** A line that is the same in every language. */
export const LineField = memo(function LineField(props: LineFieldProps): ReactNode {
  const { path, label, value = "", help, isOptional = false } = props;
  const { put } = useForms();
  const changes = useChanges();
  const id = useId();
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
      <input
        id={id}
        className="st-input"
        dir="auto"
        value={value}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        data-path={keyOf(path)}
        onChange={({ target }) =>
          put(
            path,
            isOptional && target.value === "" ? undefined : target.value,
            changes(label, path),
          )
        }
      />
    </div>
  );
}, sameProps);

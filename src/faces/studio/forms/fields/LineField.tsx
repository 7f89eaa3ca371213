import { memo, type ReactNode } from "react";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { useChanges, useForms } from "../FormsContext.ts";
import { keyOf } from "../focus.ts";
import { FieldFrame } from "./FieldFrame.tsx";
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
  return (
    <FieldFrame label={label} help={help}>
      {(ties) => (
        <input
          {...ties}
          className="st-input"
          dir="auto"
          value={value}
          data-path={keyOf(path)}
          onChange={({ target }) =>
            put(
              path,
              isOptional && target.value === "" ? undefined : target.value,
              changes(label, path),
            )
          }
        />
      )}
    </FieldFrame>
  );
}, sameProps);

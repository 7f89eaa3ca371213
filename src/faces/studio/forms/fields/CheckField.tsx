import { type ReactNode, useId, useState } from "react";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { removeAt, setAt } from "../../../../questionnaire/editing/change.ts";
import { useChanges, useForms } from "../FormsContext.ts";
import { keyOf } from "../focus.ts";

/** Yes or no. */
export function CheckField(props: {
  path: Path;
  label: string;
  value: boolean | undefined;
  /** What the format takes for granted where nothing stands. */
  standard?: boolean;
}): ReactNode {
  const { path, label, standard = false, value = standard } = props;
  const { attempt } = useForms();
  const changes = useChanges();
  const id = useId();
  const [refused, setRefused] = useState<{ over: boolean; why: string } | null>(null);
  const why = refused?.over === value ? refused.why : null;
  const put = (checked: boolean) => {
    const edit = (text: string) =>
      checked === standard ? removeAt(text, path) : setAt(text, path, checked);
    const refusal = attempt(edit, changes(label));
    setRefused(refusal === null ? null : { over: value, why: refusal });
  };
  return (
    <div className="st-form-field">
      <label className="st-form-check">
        <input
          type="checkbox"
          checked={value}
          aria-describedby={why === null ? undefined : id}
          data-path={keyOf(path)}
          onChange={({ target: { checked } }) => put(checked)}
        />
        {label}
      </label>
      {why !== null && (
        <p id={id} className="st-wrong" role="alert">
          {why}
        </p>
      )}
    </div>
  );
}

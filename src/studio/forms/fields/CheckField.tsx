import { type ReactNode, useId, useState } from "react";
import type { Path } from "../../../definition/problem.ts";
import { removeAt, setAt } from "../../../editing/change.ts";
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
  const [why, setWhy] = useState<string | null>(null);
  return (
    <div className="st-form-field">
      <label className="st-form-check">
        <input
          type="checkbox"
          checked={value}
          aria-describedby={why === null ? undefined : id}
          data-path={keyOf(path)}
          onChange={({ target: { checked } }) =>
            setWhy(
              attempt(
                (text) =>
                  checked === standard ? removeAt(text, path) : setAt(text, path, checked),
                changes(label),
              ),
            )
          }
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

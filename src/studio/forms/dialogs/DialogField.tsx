import { type ReactNode, useId } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";

/** One field of a small form in a window, with what is wrong with it. */
export function DialogField(props: {
  label: string;
  register: UseFormRegisterReturn;
  problem: string | undefined;
  help?: string;
  lines?: number;
  lang?: string | undefined;
  /** Of a list of values to choose from. */
  list?: string;
}): ReactNode {
  const { label, register, problem, help, lines = 1, lang, list } = props;
  const id = useId();
  const described = [
    ...(help === undefined ? [] : [`${id}-help`]),
    ...(problem === undefined ? [] : [`${id}-wrong`]),
  ].join(" ");
  const field = {
    ...register,
    id,
    lang,
    dir: "auto",
    autoComplete: "off",
    "aria-invalid": problem !== undefined,
    "aria-describedby": described || undefined,
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
      {lines > 1 ? (
        <textarea {...field} className="st-textarea" rows={lines} />
      ) : (
        <input {...field} className="st-input" list={list} />
      )}
      {problem !== undefined && (
        <p id={`${id}-wrong`} className="st-wrong" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

import type { ReactNode } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";
import { FieldFrame } from "../fields/FieldFrame.tsx";

/** One field of a small form in a window, with what is wrong with it. */
export function DialogField(props: {
  label: string;
  register: UseFormRegisterReturn;
  problem: string | undefined;
  help?: string;
  note?: string | undefined;
  lines?: number;
  lang?: string | undefined;
  /** What is written; words, if nothing is said. */
  kind?: "number" | "date";
}): ReactNode {
  const { label, register, problem, help, note, lines = 1, lang, kind } = props;
  const field = {
    ...register,
    lang,
    dir: "auto",
    autoComplete: "off",
    "aria-invalid": problem !== undefined,
  };
  return (
    <FieldFrame
      label={label}
      help={help}
      note={note}
      problem={problem}
      {...(kind && { className: `st-form-${kind}` })}
    >
      {(ties) =>
        lines > 1 ? (
          <textarea {...field} {...ties} className="st-textarea" rows={lines} />
        ) : (
          <input
            {...field}
            {...ties}
            className="st-input"
            type={kind === "date" ? "date" : "text"}
            inputMode={kind === "number" ? "decimal" : undefined}
          />
        )
      }
    </FieldFrame>
  );
}

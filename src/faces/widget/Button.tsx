import type { ButtonHTMLAttributes, ReactNode } from "react";

/** A button of the widget: the one to go on with, or a quiet one beside it. */
export function Button({
  quiet,
  ...attributes
}: ButtonHTMLAttributes<HTMLButtonElement> & { quiet?: boolean }): ReactNode {
  return (
    <button
      type="button"
      className={quiet ? "nd-button nd-quiet" : "nd-button"}
      part={quiet ? "button quiet" : "button"}
      {...attributes}
    />
  );
}

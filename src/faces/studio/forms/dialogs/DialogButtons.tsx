import type { ReactNode } from "react";
import { useForms } from "../FormsContext.ts";

/** What closes a window: doing what it is for, or not. */
export function DialogButtons(props: {
  action: string;
  isDangerous?: boolean;
  onCancel: () => void;
}): ReactNode {
  const { word } = useForms().translator;
  return (
    <div className="st-group st-form-end">
      <button type="button" className="st-button" onClick={props.onCancel}>
        {word("formsCancel")}
      </button>
      <button
        type="submit"
        className={`st-button ${props.isDangerous ? "st-danger" : "st-primary"}`}
      >
        {props.action}
      </button>
    </div>
  );
}

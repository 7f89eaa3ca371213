import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { useForms } from "../FormsContext.ts";

/** Adds one more of what its words name. */
export function AddButton(props: {
  name: string;
  isQuiet?: boolean;
  isDisabled?: boolean;
  /** The name by which it is found again. */
  act?: string;
  /** The place in the questionnaire for which it stands. */
  path?: string;
  onClick: () => void;
}): ReactNode {
  const { name, isQuiet, isDisabled, act, path, onClick } = props;
  return (
    <button
      type="button"
      className={`st-button st-form-add${isQuiet ? " st-quiet" : ""}`}
      aria-label={useForms().translator.word("formsAdd", { name })}
      disabled={isDisabled}
      data-act={act}
      data-path={path}
      onClick={onClick}
    >
      <Plus />
      {name}
    </button>
  );
}

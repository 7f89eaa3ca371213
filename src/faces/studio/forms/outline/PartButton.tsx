import type { ReactNode } from "react";
import { useForms } from "../FormsContext.ts";
import { type EditedPart, isSamePath, pathOf } from "../logic/editedPart.ts";

/** Opens a place of the questionnaire. */
export function PartButton(props: {
  to: EditedPart;
  place: EditedPart;
  children: ReactNode;
}): ReactNode {
  const { to, place, children } = props;
  const { document, focusOn } = useForms();
  const isOpen = isSamePath(pathOf(to), pathOf(place));
  return (
    <button
      type="button"
      className="st-form-place"
      aria-current={isOpen ? "true" : undefined}
      onClick={() => {
        document.select(pathOf(to));
        focusOn((root) => root.querySelector<HTMLElement>("[data-heading]"));
      }}
    >
      {children}
    </button>
  );
}

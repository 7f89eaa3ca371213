import type { ReactNode } from "react";
import type { Capture } from "../../../../questionnaire/definition/definition.ts";
import { useChanges, useForms, useOutline } from "../FormsContext.ts";
import { keyOf } from "../focus.ts";

const path = ["capture", "except"];

/** Segments whose prospects see no lead form. */
export function ExceptPart({ except = [] }: Pick<Capture, "except">): ReactNode {
  const { put, translator } = useForms();
  const { segments } = useOutline();
  const label = translator.word("formsExcept");
  const change = useChanges()(label);
  const leaveOut = (id: string, isOut: boolean) => {
    const ids = isOut ? [...except, id] : except.filter((other) => other !== id);
    put(path, ids.length > 0 ? ids : undefined, change);
  };
  return (
    <fieldset className="st-form-field">
      <legend className="st-label">{label}</legend>
      <p className="st-help">{translator.word("formsExceptHelp")}</p>
      {segments.map(({ id, name }) => (
        <label key={id} className="st-form-check">
          <input
            type="checkbox"
            checked={except.includes(id)}
            data-path={keyOf(path)}
            onChange={({ target }) => leaveOut(id, target.checked)}
          />
          <bdi>{name}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

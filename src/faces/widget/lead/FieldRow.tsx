import type { ReactNode } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";
import { autocompleteOf } from "../../../interview/session/autocomplete.ts";
import { longest } from "../../../interview/session/fieldProblem.ts";
import type { LeadForm } from "../../../interview/session/visitorScreen.ts";
import { useTranslator } from "../TranslatorContext.ts";

/** One field with its label, and what is wrong with it. */
export function FieldRow(props: {
  id: string;
  field: LeadForm["fields"][number];
  problem: string | null;
  register: UseFormRegisterReturn;
}): ReactNode {
  const { id, field, problem, register } = props;
  const { text, word } = useTranslator();
  const { type } = field;
  return (
    <div className="nd-field">
      <label htmlFor={id} className="nd-label">
        {text(field.label)}
        {!field.required && <span className="nd-optional"> ({word("optional")})</span>}
      </label>
      {problem !== null && (
        <p id={`${id}-error`} className="nd-error">
          {problem}
        </p>
      )}
      <input
        {...register}
        id={id}
        className="nd-entry"
        part="entry"
        // Browsers rewrite what stands in a field of type email: “müller@exämple.de” would be sent as something else.
        type={type === "tel" ? type : "text"}
        {...(type === "email" && {
          inputMode: type,
          autoCapitalize: "none",
          autoCorrect: "off",
          spellCheck: "false",
        })}
        // Addresses and numbers are written from the left in every language.
        dir={type === "email" || type === "tel" ? "ltr" : "auto"}
        autoComplete={autocompleteOf(field)}
        maxLength={longest}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-error`}
      />
    </div>
  );
}

import type { ReactNode } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";
import type { Consent } from "../../../questionnaire/definition/definition.ts";
import { SafeLink } from "../SafeLink.tsx";
import { useTranslator } from "../TranslatorContext.ts";

/** The box by which a visitor agrees. It is never ticked beforehand. */
export function ConsentBox(props: {
  id: string;
  consent: Consent;
  problem: string | null;
  register: UseFormRegisterReturn;
}): ReactNode {
  const { id, consent, problem, register } = props;
  const { text, word } = useTranslator();
  return (
    <div className="nd-field">
      {problem !== null && (
        <p id={`${id}-error`} className="nd-error">
          {problem}
        </p>
      )}
      <div className="nd-consent">
        <input
          {...register}
          id={id}
          className="nd-input"
          type="checkbox"
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-error`}
        />
        <p>
          <label htmlFor={id}>{text(consent.text)}</label>{" "}
          {consent.url !== undefined && (
            <SafeLink url={consent.url} newTab>
              {word("consentMore")}
            </SafeLink>
          )}
        </p>
      </div>
    </div>
  );
}

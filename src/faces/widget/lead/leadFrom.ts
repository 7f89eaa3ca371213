import { trimmed } from "../../../interview/session/fieldProblem.ts";
import type { Lead } from "../../../interview/session/lead.ts";
import type { LeadForm } from "../../../interview/session/visitorScreen.ts";
import type { Translator } from "../../../language/translator.ts";

/** What stands in the lead form. */
export interface LeadValues {
  /** By position: a field's id could be the name of something that every object has. */
  readonly fields: readonly string[];
  readonly agreed: boolean;
}

/** The lead that a form's values come to, with the words that were agreed to and when. */
export function leadFrom(
  { fields, consent }: LeadForm,
  values: LeadValues,
  { text, language }: Pick<Translator, "text" | "language">,
): Lead {
  const entries = fields.map(({ id }, index) => [id, trimmed(values.fields[index] ?? "")] as const);
  return {
    fields: Object.fromEntries(entries.filter(([, entry]) => entry !== "")),
    consent: consent
      ? {
          text: text(consent.text),
          ...(consent.url !== undefined && { url: consent.url }),
          language,
          givenAt: new Date().toISOString(),
        }
      : null,
  };
}

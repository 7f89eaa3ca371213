import type { ReactNode } from "react";
import type { Capture, Text } from "../../../questionnaire/definition/definition.ts";
import { useStudio } from "../desk/StudioContext.ts";

/** The lead form: what is asked, whether it must be given, and what a visitor agrees to. */
export function LegalForm(props: {
  capture: Capture;
  language: string;
  text: (text: Text) => string;
}): ReactNode {
  const { capture, language, text } = props;
  const { word } = useStudio().translator;
  const { place, fields, consent } = capture;
  const must = (required = false) => word(required ? "printRequired" : "printOptional");
  return (
    <section>
      <h3>{word("printLead")}</h3>
      <p>{word(place === "before-result" ? "printLeadBefore" : "printLeadAfter")}</p>
      <ul>
        {fields.map(({ id, label, required }) => (
          <li key={id}>
            <span lang={language}>{text(label)}</span> ({must(required)})
          </li>
        ))}
      </ul>
      {consent && (
        <>
          <h3>{word("printConsent")}</h3>
          <p>
            ☐ <span lang={language}>{text(consent.text)}</span> ({must(consent.required)}){" "}
            {consent.url && <small className="st-paper-link">{consent.url}</small>}
          </p>
        </>
      )}
    </section>
  );
}

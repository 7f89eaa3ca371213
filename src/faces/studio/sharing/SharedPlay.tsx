import { type ReactNode, useId, useState } from "react";
import { bestLanguage } from "../../../language/languages.ts";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import { type Definition, languagesOf } from "../../../questionnaire/definition/definition.ts";
import { Diagnostic } from "../../widget/Diagnostic.tsx";

/** The questionnaire to play, as a visitor or as the sales team meets it. Nothing is sent. */
export function SharedPlay(props: {
  definition: Definition;
  translator: StudioTranslator;
}): ReactNode {
  const { definition, translator } = props;
  const { word, language } = translator;
  const [audience, setAudience] = useState<"visitor" | "rep">("visitor");
  const id = useId();
  return (
    <section className="st-card st-shared-play" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{word("sharingPlay")}</h2>
      <label className="st-label" htmlFor={id}>
        {word("sharingAudience")}
      </label>
      <select
        id={id}
        className="st-select"
        value={audience}
        onChange={({ target }) => setAudience(target.value as typeof audience)}
      >
        <option value="visitor">{word("sharingAsVisitor")}</option>
        <option value="rep">{word("sharingAsRep")}</option>
      </select>
      <div className="st-stage">
        <Diagnostic
          key={audience}
          definition={definition}
          audience={audience}
          language={bestLanguage(language, languagesOf(definition))}
          onLead={async () => "sent" as const}
        />
      </div>
    </section>
  );
}

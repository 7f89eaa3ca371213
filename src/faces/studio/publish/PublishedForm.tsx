import type { ReactNode } from "react";
import { languagesOf } from "../../../questionnaire/definition/definition.ts";
import { elementLine } from "../../../questionnaire/publish/line.ts";
import { saveFile } from "../../../ui/saveFile.ts";
import { languageName } from "../desk/commonLanguages.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { CopyButton } from "./CopyButton.tsx";
import type { Result } from "./result.ts";

/** The public form to take along, and the line that puts it on a page. */
export function PublishedForm(props: {
  result: Extract<Result, { ok: true }>;
  /** Where results go; empty where that isn't said. */
  deliver: string;
}): ReactNode {
  const { result, deliver } = props;
  const { form, formText } = result;
  const { word, language } = useStudio().voice;
  const name = `${form.id}.public.json`;
  const line = linesFor(name, deliver);
  const size = new Intl.NumberFormat(language, {
    style: "unit",
    unit: "kilobyte",
    maximumFractionDigits: 1,
  }).format(new Blob([formText]).size / 1000);
  return (
    <>
      <section className="st-card">
        <h2>{word("publishForm")}</h2>
        <p>
          {word("publishSize", {
            size,
            languages: languagesOf(form)
              .map((tag) => languageName(tag, language))
              .join(", "),
          })}
        </p>
        <p className="st-help">
          {[
            word("filesQuestions", { count: form.questions.length }),
            word("publishCodes", { count: form.segments.length }),
            word("publishWithout"),
          ].join(" · ")}
        </p>
        <div className="st-group">
          <button
            type="button"
            className="st-button st-primary"
            onClick={() => saveFile(name, "application/json", formText)}
          >
            {word("publishSave", { name })}
          </button>
          <CopyButton label={word("publishCopyForm")} text={formText} />
        </div>
      </section>
      <section className="st-card">
        <h2>{word("publishLine")}</h2>
        <p className="st-help">{word("publishLineHelp", { name })}</p>
        {form.capture && deliver === "" && (
          <p className="st-form-warn">{word("publishReceiverMissing")}</p>
        )}
        <pre className="st-code">
          <code>{line}</code>
        </pre>
        <CopyButton label={word("publishCopyLine")} text={line} />
      </section>
    </>
  );
}

function linesFor(form: string, deliver: string): string {
  return `<script type="module" src="needs-diagnostic.js"></script>
${elementLine({ form, ...(deliver !== "" && { deliver }) })}`;
}

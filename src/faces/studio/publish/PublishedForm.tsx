import { type ReactNode, useState } from "react";
import { type Definition, languagesOf } from "../../../questionnaire/definition/definition.ts";
import { elementLine } from "../../../questionnaire/publish/line.ts";
import { publicText } from "../../../questionnaire/publish/publish.ts";
import { saveFile } from "../../../ui/saveFile.ts";
import { languageName } from "../desk/commonLanguages.ts";
import { useStudio } from "../desk/StudioContext.ts";

/** The public form to take along, and the line that puts it on a page. */
export function PublishedForm(props: {
  form: Definition;
  /** Where results go; empty where that isn't said. */
  deliver: string;
}): ReactNode {
  const { form, deliver } = props;
  const { word, language } = useStudio().translator;
  const name = `${form.id}.public.json`;
  const text = publicText(form);
  const line = linesFor(name, deliver);
  const size = new Intl.NumberFormat(language, {
    style: "unit",
    unit: "kilobyte",
    maximumFractionDigits: 1,
  }).format(new Blob([text]).size / 1000);
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
            onClick={() => saveFile(name, "application/json", text)}
          >
            {word("publishSave", { name })}
          </button>
          <CopyButton label={word("publishCopyForm")} text={text} />
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

/** Puts a text on the clipboard, and says whether that worked. */
function CopyButton({ label, text }: { label: string; text: string }): ReactNode {
  const { word } = useStudio().translator;
  const [said, setSaid] = useState<{ of: string; isCopied: boolean } | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid({ of: text, isCopied: true });
    } catch {
      setSaid({ of: text, isCopied: false });
    }
  };
  return (
    <span className="st-group st-copy">
      <button type="button" className="st-button" onClick={copy}>
        {label}
      </button>
      <output className="st-help">
        {said?.of === text && word(said.isCopied ? "publishCopied" : "publishNotCopied")}
      </output>
    </span>
  );
}

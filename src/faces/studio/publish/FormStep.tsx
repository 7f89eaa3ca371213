import type { ReactNode } from "react";
import { type Definition, languagesOf } from "../../../questionnaire/definition/definition.ts";
import { publicText } from "../../../questionnaire/publish/publish.ts";
import { saveFile } from "../../../ui/saveFile.ts";
import { CopyButton } from "../desk/CopyButton.tsx";
import { languageName } from "../desk/commonLanguages.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { ExchangeFields } from "./ExchangeFields.tsx";
import { PackageButton } from "./PackageButton.tsx";
import { publicFileName } from "./pageLines.ts";
import { Refusals } from "./Refusals.tsx";
import { StepCard } from "./StepCard.tsx";
import type { Codes } from "./useCodes.ts";
import type { PublicForm } from "./usePublishing.ts";

/** Makes the public form, to take along with all that a website needs, or by itself. */
export function FormStep(props: { publicForm: PublicForm; codes: Codes }): ReactNode {
  const { exchange, origins, sayOrigins, isReady, canMake, make, result } = props.publicForm;
  const { snapshot, translator } = useStudio();
  const { word } = translator;
  const isMade = result?.ok === true && result.of === snapshot.text;
  return (
    <StepCard title={word("publishForm")} {...(isMade && { state: "done" })}>
      {exchange && <ExchangeFields exchange={exchange} origins={origins} onOrigins={sayOrigins} />}
      {!isReady && <p className="st-help">{word("publishWaits")}</p>}
      <button
        type="button"
        className={`st-button ${isMade ? "" : "st-primary"}`}
        disabled={!canMake}
        onClick={make}
      >
        {word("publishNow")}
      </button>
      <p role="alert" className="st-wrong">
        {props.codes.state === "unread" && word("publishMapUnread")}
      </p>
      <output className="st-said">
        {result?.ok && word(isMade ? "publishDone" : "publishOld")}
      </output>
      {result && !result.ok && <Refusals refusals={result.refusals} />}
      {result?.ok && <Made form={result.definition} />}
    </StepCard>
  );
}

function Made({ form }: { form: Definition }): ReactNode {
  const { word, language } = useStudio().translator;
  const name = publicFileName(form);
  const text = publicText(form);
  const size = new Intl.NumberFormat(language, {
    style: "unit",
    unit: "kilobyte",
    maximumFractionDigits: 1,
  }).format(new Blob([text]).size / 1000);
  return (
    <>
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
      <PackageButton form={form} />
      <div className="st-group">
        <button
          type="button"
          className="st-button"
          onClick={() => saveFile(name, "application/json", text)}
        >
          {word("publishSave", { name })}
        </button>
        <CopyButton label={word("publishCopyForm")} text={text} />
      </div>
    </>
  );
}

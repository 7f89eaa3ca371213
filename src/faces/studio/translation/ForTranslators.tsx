import type { ReactNode } from "react";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { saveFile } from "../../../ui/saveFile.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { translationCsv } from "./csv.ts";
import { TakeIn } from "./TakeIn.tsx";
import type { Languages } from "./units.ts";
import { translationXliff } from "./xliff.ts";

/** Texts out to translators as files, and in again. */
export function ForTranslators(props: {
  definition: Definition;
  /** Nothing where there is but one. */
  languages: Languages | undefined;
  baseline: Definition | undefined;
}): ReactNode {
  const { definition, languages, baseline } = props;
  const { word } = useStudio().translator;
  const name = languages && `${definition.id}.${languages.source}-${languages.target}`;
  return (
    <TakeIn view={languages}>
      {languages && (
        <>
          <button
            type="button"
            className="st-button"
            onClick={() =>
              saveFile(`${name}.csv`, "text/csv", translationCsv(definition, languages, baseline))
            }
          >
            {word("translateExportCsv")}
          </button>
          <button
            type="button"
            className="st-button"
            onClick={() =>
              saveFile(
                `${name}.xlf`,
                "application/xliff+xml",
                translationXliff(definition, languages, baseline),
              )
            }
          >
            {word("translateExportXliff")}
          </button>
        </>
      )}
    </TakeIn>
  );
}

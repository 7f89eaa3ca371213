import { type ReactNode, useMemo } from "react";
import { interfaceLanguages } from "../../../../language/interfaceLanguages.ts";
import { bestLanguage } from "../../../../language/languages.ts";
import { studioTranslator } from "../../../../language/studioTranslator.ts";
import type { Question } from "../../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { useForms } from "../FormsContext.ts";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { TextField } from "../fields/TextField.tsx";

/** Whether “not sure” is offered, and in which words: in ours, until others are written. */
export function UnsureField({
  path,
  unsure = false,
}: {
  path: Path;
  unsure: Question["unsure"];
}): ReactNode {
  const { languages, translator } = useForms();
  const { word } = translator;
  const [first = "en"] = languages;
  const words = useMemo(
    () => studioTranslator(bestLanguage(first, interfaceLanguages)).word("formsUnsureAnswer"),
    [first],
  );
  return (
    <>
      <ChoiceField<boolean | string>
        path={path}
        label={word("formsUnsure")}
        value={typeof unsure === "boolean" ? unsure : words}
        standard={false}
        choices={[
          [false, word("formsUnsureNo")],
          [true, word("formsUnsureYes")],
          [words, word("formsUnsureOwn")],
        ]}
      />
      {typeof unsure !== "boolean" && (
        <TextField path={path} label={word("formsUnsureWords")} value={unsure} />
      )}
    </>
  );
}

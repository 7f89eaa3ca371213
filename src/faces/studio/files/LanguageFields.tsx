import type { ReactNode } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import { commonLanguages, languageName } from "../desk/commonLanguages.ts";
import type { Sketch } from "../document/sketch.ts";

/** The language of the texts, and those that they will be translated to. */
export function LanguageFields({ translator }: { translator: StudioTranslator }): ReactNode {
  const { word } = translator;
  const { register, control } = useFormContext<Sketch>();
  const first = useWatch({ control, name: "language" });
  const named = (tag: string) => languageName(tag, translator.language);
  return (
    <>
      <label className="st-field">
        <span className="st-label">{word("filesFirstLanguage")}</span>
        <select className="st-select" {...register("language")}>
          {commonLanguages.map((tag) => (
            <option key={tag} value={tag}>
              {named(tag)}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="st-field">
        <legend className="st-label">{word("filesMoreLanguages")}</legend>
        <div className="st-checks">
          {commonLanguages
            .filter((tag) => tag !== first)
            .map((tag) => (
              <label key={tag}>
                <input type="checkbox" value={tag} {...register("more")} /> {named(tag)}
              </label>
            ))}
        </div>
        <p className="st-help">{word("filesMoreLanguagesHelp")}</p>
      </fieldset>
    </>
  );
}

import { type ReactNode, useId } from "react";
import { useForm } from "react-hook-form";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import { Dialog } from "../../../ui/Dialog.tsx";
import { commonLanguages, languageName } from "./commonLanguages.ts";
import { meantTag, tagFrom } from "./meantTag.ts";

/** Lets the questionnaire speak one language more: one that is picked by its name, or any by its tag. */
export function NewLanguageDialog(props: {
  /** Those that it speaks. */
  languages: readonly string[];
  translator: StudioTranslator;
  /** Adds it; where that can't be, gives the reason in words. */
  onAdd: (tag: string) => string | null;
  onClose: () => void;
}): ReactNode {
  const { languages, translator, onAdd, onClose } = props;
  const { word, language } = translator;
  const offered = commonLanguages.filter((tag) => !speaks(languages, tag));
  const { register, handleSubmit, watch, setError, formState } = useForm({
    defaultValues: { picked: offered[0] ?? other, typed: "" },
  });
  const add = handleSubmit(({ picked, typed }) => {
    const message = onAdd(picked === other ? (tagFrom(typed) ?? typed) : picked);
    if (message === null) onClose();
    else setError("root", { message });
  });
  const { typed: fault, root: refusal } = formState.errors;
  const id = useId();
  return (
    <Dialog className="st-dialog" title={word("translateAdd")} onClose={onClose}>
      {(close) => (
        <form noValidate className="st-new-language" onSubmit={add}>
          <label className="st-label" htmlFor={id}>
            {word("language")}
          </label>
          <select id={id} className="st-select" {...register("picked")}>
            {offered.map((tag) => (
              <option key={tag} value={tag}>
                {languageName(tag, language)}
              </option>
            ))}
            <option value={other}>{word("translateAddOther")}</option>
          </select>
          {watch("picked") === other && (
            <input
              className="st-input"
              aria-label={word("translateAddTag")}
              placeholder={word("translateAddTag")}
              autoComplete="off"
              aria-invalid={fault !== undefined}
              aria-describedby={`${id}-fault`}
              {...register("typed", {
                shouldUnregister: true,
                validate: (typed) => faultOf(typed, languages, translator) ?? true,
              })}
            />
          )}
          <p id={`${id}-fault`} className="st-wrong" role="alert">
            {fault?.message ?? refusal?.message}
          </p>
          <div className="st-group st-form-end">
            <button type="button" className="st-button" onClick={close}>
              {word("formsCancel")}
            </button>
            <button type="submit" className="st-button st-primary">
              {word("translateAddIt")}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

const other = "*";

function faultOf(
  typed: string,
  languages: readonly string[],
  { word, language }: StudioTranslator,
): string | undefined {
  const tag = tagFrom(typed);
  if (tag !== undefined) return speaks(languages, tag) ? word("translateAddTagThere") : undefined;
  const meant = meantTag(typed);
  return meant === undefined
    ? word("translateAddTagBad")
    : word("translateAddTagMeant", { meant, language: languageName(meant, language) });
}

/** Whether one of the languages is this one, however it is written. */
function speaks(languages: readonly string[], tag: string): boolean {
  return languages.some((other) => tagFrom(other) === tagFrom(tag));
}

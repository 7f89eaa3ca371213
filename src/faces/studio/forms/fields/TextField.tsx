import { memo, type ReactNode, useId } from "react";
import { directionOf } from "../../../../language/languages.ts";
import type { Text } from "../../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { languageName } from "../../desk/commonLanguages.ts";
import { useChanges, useForms } from "../FormsContext.ts";
import { keyOf } from "../focus.ts";
import { isEmpty, textWith, wordsOf } from "../logic/texts.ts";
import { sameProps } from "./sameProps.ts";

interface TextFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly value: Text | undefined;
  readonly help?: string;
  /** Whether nothing is left of it when it is emptied. */
  readonly isOptional?: boolean;
  /** Whether it may have several lines. */
  readonly isLong?: boolean;
  /** Those of the questionnaire's languages that stand here; all, if it isn't said. */
  readonly only?: readonly string[];
  /** Whether the label is only heard, since what stands around says it. */
  readonly hasUnseenLabel?: boolean;
}

/** A text in all languages of the questionnaire, side by side. */
export const TextField = memo(function TextField(props: TextFieldProps): ReactNode {
  const { path, label, value, help, isOptional = false, isLong = false, hasUnseenLabel } = props;
  const { put, languages, translator } = useForms();
  const { only = languages } = props;
  const changes = useChanges();
  const id = useId();
  const [first] = languages;
  const isAlone = only.length === 1 && only[0] === first;
  const labelClass = hasUnseenLabel ? "st-unseen" : "st-label";

  const type = (language: string, typed: string) => {
    const words = isLong ? typed : typed.replace(/\s*\n\s*/g, " ");
    const text = textWith(value, language, words, languages);
    put(path, isOptional && isEmpty(text) ? undefined : text, changes(label, [...path, language]));
  };
  const fields = only.map((language, at) => (
    <div key={language}>
      {!isAlone && (
        <label className="st-form-tongue" htmlFor={`${id}-${at}`}>
          <span className="st-unseen">{label}, </span>
          {languageName(language, translator.language)}
        </label>
      )}
      <textarea
        id={`${id}-${at}`}
        className="st-textarea st-form-words"
        rows={isLong ? 2 : 1}
        lang={language}
        dir={directionOf(language)}
        value={wordsOf(value, language, languages)}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        data-path={keyOf(
          language === first && typeof value !== "object" ? path : [...path, language],
        )}
        onChange={({ target }) => type(language, target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !isLong) event.preventDefault();
        }}
      />
    </div>
  ));
  const helpLine = help !== undefined && (
    <p id={`${id}-help`} className="st-help">
      {help}
    </p>
  );
  return isAlone ? (
    <div className="st-form-field">
      <label className={labelClass} htmlFor={`${id}-0`}>
        {label}
      </label>
      {helpLine}
      {fields}
    </div>
  ) : (
    <fieldset className="st-form-field">
      <legend className={labelClass}>{label}</legend>
      {helpLine}
      <div className="st-form-tongues">{fields}</div>
    </fieldset>
  );
}, sameProps);

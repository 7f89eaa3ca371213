import { type ReactNode, useId } from "react";
import { type FieldPath, get, useFormContext, useWatch } from "react-hook-form";
import { directionOf } from "../../../language/languages.ts";
import type { StudioTranslator, StudioWordName } from "../../../language/studioTranslator.ts";
import type { Sketch } from "../document/sketch.ts";

/** One line to fill in, in the questionnaire's first language, with what is wrong about it. */
export function SketchField(props: {
  name: FieldPath<Sketch>;
  label: string;
  help?: string;
  translator: StudioTranslator;
}): ReactNode {
  const { name, label, help, translator } = props;
  const { register, formState, control } = useFormContext<Sketch>();
  const language = useWatch({ control, name: "language" });
  const { message: fault }: { message?: StudioWordName } = get(formState.errors, name) ?? {};
  const id = useId();
  return (
    <div className="st-field">
      <label className="st-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="st-input"
        autoComplete="off"
        lang={language}
        dir={directionOf(language)}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-help ${id}-fault`}
        {...register(name)}
      />
      {help && (
        <p id={`${id}-help`} className="st-help">
          {help}
        </p>
      )}
      <p id={`${id}-fault`} className="st-wrong">
        {fault && translator.word(fault)}
      </p>
    </div>
  );
}

import { type ReactNode, useRef } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import type { StudioVoice } from "../../language/studioVoice.ts";
import { SketchField } from "./SketchField.tsx";
import type { Sketch } from "./sketch.ts";

/** The answers to one question. */
export function OptionFields(props: { question: number; voice: StudioVoice }): ReactNode {
  const { question, voice } = props;
  const { word } = voice;
  const { control } = useFormContext<Sketch>();
  const { fields, append, remove } = useFieldArray({
    control,
    name: `questions.${question}.options`,
  });
  const add = useRef<HTMLButtonElement>(null);
  return (
    <div className="st-sketch-options">
      {fields.map(({ id }, at) => (
        <div key={id} className="st-sketch-option">
          <SketchField
            name={`questions.${question}.options.${at}.text`}
            label={word("filesOptionNumber", { number: at + 1 })}
            voice={voice}
          />
          <button
            type="button"
            className="st-button st-quiet st-danger"
            aria-label={word("filesOptionRemove", { number: at + 1 })}
            disabled={fields.length <= 2}
            onClick={() => {
              remove(at);
              add.current?.focus();
            }}
          >
            {word("filesRemove")}
          </button>
        </div>
      ))}
      <button
        ref={add}
        type="button"
        className="st-button"
        disabled={fields.length >= 9}
        onClick={() => append({ text: "" })}
      >
        {word("filesOptionAdd")}
      </button>
    </div>
  );
}

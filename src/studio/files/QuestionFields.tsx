import { type ReactNode, useRef } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import type { StudioVoice } from "../../language/studioVoice.ts";
import { OptionFields } from "./OptionFields.tsx";
import { SketchField } from "./SketchField.tsx";
import type { Sketch } from "./sketch.ts";

/** The questions with their answers. */
export function QuestionFields({ voice }: { voice: StudioVoice }): ReactNode {
  const { word } = voice;
  const { control, getValues } = useFormContext<Sketch>();
  const { fields, append, remove } = useFieldArray({ control, name: "questions" });
  const add = useRef<HTMLButtonElement>(null);
  // As many answers as there are segments, if a question can have so many: one for each.
  const answers = () => Math.min(getValues("segments").length, 9);
  return (
    <section className="st-card">
      <h2>{word("filesQuestionsTitle")}</h2>
      <p className="st-help">{word("filesQuestionsHelp")}</p>
      {fields.map(({ id }, at) => (
        <fieldset key={id} className="st-sketch-question">
          <legend className="st-unseen">{word("filesQuestionNumber", { number: at + 1 })}</legend>
          <SketchField
            name={`questions.${at}.text`}
            label={word("filesQuestionNumber", { number: at + 1 })}
            voice={voice}
          />
          <OptionFields question={at} voice={voice} />
          {fields.length > 1 && (
            <button
              type="button"
              className="st-button st-quiet st-danger"
              onClick={() => {
                remove(at);
                add.current?.focus();
              }}
            >
              {word("filesQuestionRemove", { number: at + 1 })}
            </button>
          )}
        </fieldset>
      ))}
      <button
        ref={add}
        type="button"
        className="st-button"
        disabled={fields.length >= 20}
        onClick={() => append({ text: "", options: Array.from({ length: answers() }, blank) })}
      >
        {word("filesQuestionAdd")}
      </button>
    </section>
  );
}

function blank(): { text: string } {
  return { text: "" };
}

import { type ReactNode, useRef } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import type { Sketch } from "../document/sketch.ts";
import { AddItem, RemoveItem } from "./ItemButtons.tsx";
import { OptionFields } from "./OptionFields.tsx";
import { SketchField } from "./SketchField.tsx";

/** The questions with their answers. */
export function QuestionFields({ translator }: { translator: StudioTranslator }): ReactNode {
  const { word } = translator;
  const { control, getValues } = useFormContext<Sketch>();
  const { fields, append, remove } = useFieldArray({ control, name: "questions" });
  const add = useRef<HTMLButtonElement>(null);
  // As many answers as there are segments, if a question can have so many: one for each.
  const answers = () => Math.min(getValues("segments").length, 9);
  const takeAway = (at: number) => {
    remove(at);
    add.current?.focus();
  };
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
            translator={translator}
          />
          <OptionFields question={at} translator={translator} />
          {fields.length > 1 && (
            <RemoveItem
              words={word("filesQuestionRemove", { number: at + 1 })}
              onRemove={() => takeAway(at)}
            />
          )}
        </fieldset>
      ))}
      <AddItem
        place={add}
        words={word("filesQuestionAdd")}
        disabled={fields.length >= 20}
        onAdd={() => append({ text: "", options: Array.from({ length: answers() }, blank) })}
      />
    </section>
  );
}

function blank(): { text: string } {
  return { text: "" };
}

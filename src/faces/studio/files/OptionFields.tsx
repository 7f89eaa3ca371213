import { type ReactNode, useRef } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import type { Sketch } from "../document/sketch.ts";
import { AddItem, RemoveItem } from "./ItemButtons.tsx";
import { SketchField } from "./SketchField.tsx";

/** The answers to one question. */
export function OptionFields(props: { question: number; translator: StudioTranslator }): ReactNode {
  const { question, translator } = props;
  const { word } = translator;
  const { control } = useFormContext<Sketch>();
  const { fields, append, remove } = useFieldArray({
    control,
    name: `questions.${question}.options`,
  });
  const add = useRef<HTMLButtonElement>(null);
  const takeAway = (at: number) => {
    remove(at);
    add.current?.focus();
  };
  return (
    <div className="st-sketch-options">
      {fields.map(({ id }, at) => (
        <div key={id} className="st-sketch-option">
          <SketchField
            name={`questions.${question}.options.${at}.text`}
            label={word("filesOptionNumber", { number: at + 1 })}
            translator={translator}
          />
          <RemoveItem
            words={word("filesRemove")}
            name={word("filesOptionRemove", { number: at + 1 })}
            disabled={fields.length <= 2}
            onRemove={() => takeAway(at)}
          />
        </div>
      ))}
      <AddItem
        place={add}
        words={word("filesOptionAdd")}
        disabled={fields.length >= 9}
        onAdd={() => append({ text: "" })}
      />
    </div>
  );
}

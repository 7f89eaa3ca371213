import { type ReactNode, useRef } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import type { Sketch } from "../document/sketch.ts";
import { AddItem, RemoveItem } from "./ItemButtons.tsx";
import { SketchField } from "./SketchField.tsx";

/** The segments: what each is called, and what it needs. */
export function SegmentFields({ translator }: { translator: StudioTranslator }): ReactNode {
  const { word } = translator;
  const { control } = useFormContext<Sketch>();
  const { fields, append, remove } = useFieldArray({ control, name: "segments" });
  const add = useRef<HTMLButtonElement>(null);
  const takeAway = (at: number) => {
    remove(at);
    add.current?.focus();
  };
  return (
    <section className="st-card">
      <h2>{word("filesSegmentsTitle")}</h2>
      <p className="st-help">{word("filesSegmentsHelp")}</p>
      {fields.map(({ id }, at) => (
        <fieldset key={id} className="st-sketch-item">
          <legend className="st-unseen">{word("filesSegmentNumber", { number: at + 1 })}</legend>
          <SketchField
            name={`segments.${at}.name`}
            label={word("filesSegmentName", { number: at + 1 })}
            translator={translator}
          />
          <SketchField
            name={`segments.${at}.need`}
            label={word("filesSegmentNeed")}
            translator={translator}
          />
          <RemoveItem
            words={word("filesRemove")}
            name={word("filesSegmentRemove", { number: at + 1 })}
            disabled={fields.length <= 2}
            onRemove={() => takeAway(at)}
          />
        </fieldset>
      ))}
      <AddItem
        place={add}
        words={word("filesSegmentAdd")}
        disabled={fields.length >= 12}
        onAdd={() => append({ name: "", need: "" })}
      />
    </section>
  );
}

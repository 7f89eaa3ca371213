import { type ReactNode, useRef } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import type { StudioVoice } from "../../language/studioVoice.ts";
import { SketchField } from "./SketchField.tsx";
import type { Sketch } from "./sketch.ts";

/** The segments: what each is called, and what it needs. */
export function SegmentFields({ voice }: { voice: StudioVoice }): ReactNode {
  const { word } = voice;
  const { control } = useFormContext<Sketch>();
  const { fields, append, remove } = useFieldArray({ control, name: "segments" });
  const add = useRef<HTMLButtonElement>(null);
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
            voice={voice}
          />
          <SketchField
            name={`segments.${at}.need`}
            label={word("filesSegmentNeed")}
            voice={voice}
          />
          <button
            type="button"
            className="st-button st-quiet st-danger"
            aria-label={word("filesSegmentRemove", { number: at + 1 })}
            disabled={fields.length <= 2}
            onClick={() => {
              remove(at);
              add.current?.focus();
            }}
          >
            {word("filesRemove")}
          </button>
        </fieldset>
      ))}
      <button
        ref={add}
        type="button"
        className="st-button"
        disabled={fields.length >= 12}
        onClick={() => append({ name: "", need: "" })}
      >
        {word("filesSegmentAdd")}
      </button>
    </section>
  );
}

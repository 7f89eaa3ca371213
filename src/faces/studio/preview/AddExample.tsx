import { type ReactNode, useId, useState } from "react";
import { namesOf } from "../../../language/names.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { newExample } from "../desk/newExample.ts";
import { useStudio } from "../desk/StudioContext.ts";
import type { Interview } from "./interview.ts";

/** Makes an example of a finished interview: "this prospect must be …". */
export function AddExample(props: {
  definition: Definition;
  interview: Interview;
  segment: string;
}): ReactNode {
  const { definition, interview, segment } = props;
  const { snapshot, translator, set, go } = useStudio();
  const { word, language } = translator;
  const id = useId();
  const [wanted, setWanted] = useState<string | null>(null);
  const [added, setAdded] = useState<{ name: string; interview: Interview } | null>(null);
  const names = namesOf(definition, language);
  const must = definition.segments.some((one) => one.id === wanted) ? (wanted ?? segment) : segment;
  const add = () => {
    const example = newExample(definition, interview, must, names.segment(must));
    const path = ["examples", definition.examples?.length ?? 0];
    if (set(path, example, { label: word("examplesAdded") })) {
      setAdded({ name: example.name, interview });
    }
  };
  const isAdded = added?.interview === interview;
  return (
    <div className="st-add-example">
      <label htmlFor={id}>{word("previewMustBe")}</label>
      <select
        id={id}
        className="st-select"
        value={must}
        onChange={({ target }) => setWanted(target.value)}
      >
        {definition.segments.map((one) => (
          <option key={one.id} value={one.id}>
            {names.segment(one.id)}
          </option>
        ))}
      </select>
      <button type="button" className="st-button" disabled={!snapshot.reading.ok} onClick={add}>
        {word("previewAddExample")}
      </button>
      <output className="st-help">
        {isAdded && (
          <>
            {word("previewAdded", { name: added.name })}{" "}
            <button type="button" className="st-link" onClick={() => go("examples")}>
              {word("previewSeeExamples")}
            </button>
          </>
        )}
      </output>
    </div>
  );
}

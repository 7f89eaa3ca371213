import type { ReactNode } from "react";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { newExample } from "../desk/newExample.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { ExampleRow } from "./ExampleRow.tsx";
import { useExampleFocus } from "./useExampleFocus.ts";
import { verdictOf } from "./verdict.ts";

/** Prospects and the segment that each must end in: the author's own tests of the questionnaire. */
export function ExamplesView(): ReactNode {
  const { snapshot, translator } = useStudio();
  const { lastGood, reading } = snapshot;
  if (!lastGood) return null;
  return (
    // Positions are those of a text that can be read.
    <fieldset className="st-examples" disabled={!reading.ok}>
      <legend className="st-unseen">{translator.word("sectionExamples")}</legend>
      <Examples definition={lastGood.definition} />
    </fieldset>
  );
}

function Examples({ definition }: { definition: Definition }): ReactNode {
  const { translator, set } = useStudio();
  const { word } = translator;
  const { examples = [] } = definition;
  const { root, focusOn } = useExampleFocus(examples.length);
  const wrong = examples.filter((one) => verdictOf(definition, one).kind !== "right").length;
  const add = () => {
    const [first] = definition.segments;
    const nothing = { known: {}, answers: {} };
    const example = newExample(definition, nothing, first?.id ?? "", word("examplesNew"));
    if (set(["examples", examples.length], example, { label: word("examplesAdded") })) {
      focusOn(examples.length);
    }
  };
  const remove = (position: number, name: string) => {
    const isLast = examples.length === 1;
    const path = isLast ? ["examples"] : ["examples", position];
    if (set(path, undefined, { label: word("examplesRemoved", { name }) })) {
      focusOn(Math.min(position, examples.length - 2));
    }
  };
  return (
    <div ref={root} className="st-examples-body">
      <p className="st-help">{word("examplesHelp")}</p>
      <output className="st-examples-count" data-verdict={wrong > 0 ? "wrong" : "right"}>
        {examples.length === 0
          ? word("examplesNone")
          : wrong > 0
            ? word("examplesSomeWrong", { count: wrong })
            : word("examplesAllRight", { count: examples.length })}
      </output>
      {examples.length > 0 && (
        <table className="st-table st-examples-table">
          <thead>
            <tr>
              <th scope="col">{word("examplesName")}</th>
              <th scope="col">{word("examplesAnswers")}</th>
              <th scope="col">{word("examplesMust")}</th>
              <th scope="col">{word("examplesGives")}</th>
            </tr>
          </thead>
          <tbody>
            {examples.map((example, position) => (
              <ExampleRow
                // biome-ignore lint/suspicious/noArrayIndexKey: an example is its place, its name is being typed
                key={position}
                definition={definition}
                example={example}
                position={position}
                onRemove={() => remove(position, example.name)}
              />
            ))}
          </tbody>
        </table>
      )}
      <div>
        <button type="button" className="st-button" data-add onClick={add}>
          {word("examplesAdd")}
        </button>
      </div>
    </div>
  );
}

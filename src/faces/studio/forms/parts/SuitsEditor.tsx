import type { ReactNode } from "react";
import type { When } from "../../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { PlaceProvider, useForms, useOutline } from "../FormsContext.ts";
import { WhenEditor } from "./WhenEditor.tsx";

/** Whom of a segment one item of its lists suits: a condition on the answers to any question, and on facts. */
export function SuitsEditor(props: {
  /** Of the item. */
  path: Path;
  name: string;
  when: When | undefined;
}): ReactNode {
  const { path, name, when } = props;
  const { word } = useForms().translator;
  const { questions } = useOutline();
  return (
    <PlaceProvider value={name}>
      <WhenEditor
        path={[...path, "when"]}
        when={when}
        questions={questions}
        lead={word("formsSuitsIf")}
        without={word("formsSuitsAll")}
      />
    </PlaceProvider>
  );
}

import type { ReactNode } from "react";
import type { Option } from "../../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { freshId } from "../../../../questionnaire/editing/freshId.ts";
import { insertAt } from "../../../../questionnaire/editing/list.ts";
import { useChanges, useForms } from "../FormsContext.ts";
import { AddByText } from "../fields/AddByText.tsx";

const most = 9;

/** The line for one more answer, as long as there may be one. */
export function AddAnswer({
  path,
  options,
}: {
  /** Of the answers. */
  path: Path;
  options: readonly Option[];
}): ReactNode {
  const { attempt, languages, say, translator } = useForms();
  const { word } = translator;
  const changes = useChanges();
  if (options.length >= most) return null;
  const add = (text: string) => {
    const taken = options.map(({ id }) => id);
    const id = freshId(text, "answer", taken, languages[0] ?? "en");
    const refusal = attempt(
      (json) => insertAt(json, path, options.length, { id, text }),
      changes(word("formsAnswers")),
    );
    if (refusal === null) say(word("formsAdded", { name: text }));
    return refusal;
  };
  return <AddByText label={word("formsNewAnswer")} onAdd={add} />;
}

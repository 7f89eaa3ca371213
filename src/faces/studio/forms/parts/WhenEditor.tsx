import { type ReactNode, useState } from "react";
import type { When } from "../../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { removeAt, setAt } from "../../../../questionnaire/editing/change.ts";
import { useChanges, useForms } from "../FormsContext.ts";
import { AddButton } from "../fields/AddButton.tsx";
import { button, keyOf } from "../focus.ts";
import { type Clause, type Conditions, conditionsIn, whenOf } from "../logic/conditions.ts";
import type { QuestionEntry } from "../logic/outline.ts";
import { ClauseEditor } from "./ClauseEditor.tsx";

/** Conditions as sentences: one of several must hold, and all parts of that one. */
export function WhenEditor(props: {
  path: Path;
  when: When | undefined;
  /** The questions that may be asked for. */
  questions: readonly QuestionEntry[];
  /** How the first sentence begins. */
  lead: string;
  /** What holds without conditions. */
  without: string;
  /** Whether the format needs something to stand here, even if no condition. */
  isNeeded?: boolean;
}): ReactNode {
  const { path, when, questions, lead, without, isNeeded = false } = props;
  const { attempt, focusOn, translator } = useForms();
  const { word } = translator;
  const changes = useChanges();
  const [refusal, setRefusal] = useState<string | null>(null);
  const conditions = conditionsIn(when).filter((clauses) => clauses.length > 0);

  function put(next: Conditions): void {
    const value = whenOf(next) ?? (isNeeded ? {} : undefined);
    const edit = (text: string) =>
      value === undefined ? removeAt(text, path) : setAt(text, path, value);
    setRefusal(attempt(edit, changes(word("formsConditions"))));
  }
  const putAt = (at: number, clauses: readonly Clause[]) =>
    put(at < conditions.length ? conditions.with(at, clauses) : [...conditions, clauses]);
  const free = (clauses: readonly Clause[] = []) =>
    questions.filter(({ id }) => !clauses.some(({ question }) => question === id));
  const add = (at: number) => {
    const clauses = conditions[at] ?? [];
    const [question] = free(clauses);
    if (!question) return;
    putAt(at, [...clauses, { question: question.id, answer: question.options[0]?.id ?? [] }]);
    focusOn((root) => button(root, "clause", [...path, at, clauses.length]));
  };
  const adder = (at: number, words: string) => (
    <AddButton name={words} act={keyOf([...path, at], "and")} onClick={() => add(at)} />
  );

  return (
    <div className="st-form-when">
      {conditions.length === 0 && <p>{without}</p>}
      {conditions.map((clauses, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a condition has no name but its position
        <div key={at} className="st-form-condition">
          {at > 0 && <p className="st-form-or">{word("formsOr")}</p>}
          {clauses.map((clause, part) => (
            <ClauseEditor
              // biome-ignore lint/suspicious/noArrayIndexKey: while its question is chosen it stays the same
              key={part}
              path={Array.isArray(when) ? [...path, at] : path}
              name={keyOf([...path, at, part], "clause")}
              lead={part === 0 ? lead : word("formsAnd")}
              clause={clause}
              questions={questions.filter(
                ({ id }) => id === clause.question || free(clauses).some((one) => one.id === id),
              )}
              onChange={(changed) => putAt(at, clauses.with(part, changed))}
              onRemove={() => {
                putAt(at, clauses.toSpliced(part, 1));
                focusOn(
                  (root) => button(root, "and", [...path, at]) ?? button(root, "and", [...path, 0]),
                );
              }}
            />
          ))}
          {free(clauses).length > 0 && adder(at, word("formsAddAnd"))}
        </div>
      ))}
      {questions.length > 0 &&
        adder(
          conditions.length,
          word(conditions.length === 0 ? "formsAddCondition" : "formsAddOr"),
        )}
      {refusal !== null && (
        <p className="st-wrong" role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}

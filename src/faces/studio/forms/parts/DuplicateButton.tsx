import type { ReactNode } from "react";
import type { Question } from "../../../../questionnaire/definition/definition.ts";
import { freshId } from "../../../../questionnaire/editing/freshId.ts";
import { insertAt } from "../../../../questionnaire/editing/list.ts";
import { useChanges, useForms, useOutline } from "../FormsContext.ts";
import { Refusal } from "../fields/Refusal.tsx";
import { useAttempt } from "../fields/useAttempt.ts";
import { heading } from "../focus.ts";

/** Puts a question of the same words, answers and points behind the one that is open. */
export function DuplicateButton({ question, at }: { question: Question; at: number }): ReactNode {
  const { document, focusOn, languages, say, translator } = useForms();
  const { questions } = useOutline();
  const { attempt, refusal } = useAttempt();
  const { word } = translator;
  const changes = useChanges();
  const duplicate = () => {
    const taken = questions.map(({ id }) => id);
    const id = freshId(question.id, "question", taken, languages[0] ?? "en");
    const isDone = attempt(
      (text) => insertAt(text, ["questions"], at + 1, { ...question, id }),
      changes(word("formsDuplicate")),
    );
    if (!isDone) return;
    document.select(["questions", at + 1]);
    say(word("formsAdded", { name: questions[at]?.name ?? id }));
    focusOn(heading);
  };
  return (
    <>
      <button type="button" className="st-button st-quiet" onClick={duplicate}>
        {word("formsDuplicate")}
      </button>
      <Refusal>{refusal}</Refusal>
    </>
  );
}

import { zodResolver } from "@hookform/resolvers/zod";
import type { ReactNode } from "react";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import { insertAt } from "../../../../questionnaire/editing/list.ts";
import { Dialog } from "../../../../ui/Dialog.tsx";
import { useChanges, useForms, useOutline } from "../FormsContext.ts";
import { linesOf, newQuestion } from "../logic/newParts.ts";
import { DialogButtons } from "./DialogButtons.tsx";
import { DialogField } from "./DialogField.tsx";

const schema = z.object({
  text: z.string().check(z.trim(), z.minLength(1)),
  answers: z.string().check(
    z.refine((entry) => {
      const count = linesOf(entry).length;
      return count >= 2 && count <= 9;
    }),
  ),
});

/** A new question with its answers, put after another. */
export function NewQuestionDialog({ at, onClose }: { at: number; onClose: () => void }): ReactNode {
  const { attempt, document, languages, translator } = useForms();
  const { word } = translator;
  const changes = useChanges();
  const { questions } = useOutline();
  const [language = "en"] = languages;
  const { register, handleSubmit, formState, setError } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { text: "", answers: "" },
  });
  const add = handleSubmit(({ text, answers }) => {
    const taken = questions.map(({ id }) => id);
    const question = newQuestion(text, linesOf(answers), taken, language);
    const refusal = attempt(
      (json) => insertAt(json, ["questions"], at, question),
      changes(word("formsNewQuestion")),
    );
    if (refusal !== null) return setError("text", { type: "refused", message: refusal });
    document.select(["questions", at]);
    onClose();
  });
  const { text: textMistake, answers: answersMistake } = formState.errors;
  return (
    <Dialog className="st-dialog" title={word("formsNewQuestion")} onClose={onClose}>
      {(close) => (
        <form noValidate onSubmit={add}>
          <DialogField
            label={word("formsText")}
            register={register("text")}
            lang={language}
            problem={
              textMistake &&
              (textMistake.type === "refused" ? textMistake.message : word("formsTextNeeded"))
            }
          />
          <DialogField
            label={word("formsAnswers")}
            help={word("formsAnswersByLine")}
            register={register("answers")}
            lang={language}
            lines={4}
            problem={answersMistake && word("formsAnswersNeeded")}
          />
          <DialogButtons action={word("formsAddIt")} onCancel={close} />
        </form>
      )}
    </Dialog>
  );
}

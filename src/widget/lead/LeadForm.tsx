import { zodResolver } from "@hookform/resolvers/zod";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import type { LeadForm as Form } from "../../session/visitorScreen.ts";
import { Button } from "../Button.tsx";
import { ErrorSummary, type Mistake } from "../ErrorSummary.tsx";
import { LeadNews } from "../LeadNews.tsx";
import { useVoice } from "../VoiceContext.ts";
import { ConsentBox } from "./ConsentBox.tsx";
import { FieldRow } from "./FieldRow.tsx";
import type { LeadFormProps } from "./leadFormProps.ts";
import { leadFrom } from "./leadFrom.ts";
import { type FieldProblem, type LeadValues, leadSchema } from "./leadSchema.ts";

/** How a visitor can be reached. What is typed stays until it is sent, whatever happens in between; consent does not. */
export function LeadForm({ form, moves, onBack }: LeadFormProps): ReactNode {
  const { fields, consent, step, canSkip } = form;
  const voice = useVoice();
  const { word, text } = voice;
  const id = useId();
  const draft = moves.draft();
  const { register, handleSubmit, formState, getValues } = useForm<LeadValues>({
    resolver: zodResolver(leadSchema(form)) as never,
    defaultValues: {
      fields: fields.map((field) => (Object.hasOwn(draft, field.id) ? draft[field.id] : "")),
      agreed: false,
    },
    reValidateMode: "onSubmit",
    // The summary takes the focus: it says all that there is to mend.
    shouldFocusError: false,
  });

  const sentence = (problem: string | undefined, label: string) =>
    problem ? word(problem as FieldProblem, { label }) : null;
  const fieldProblem = (index: number) =>
    sentence(formState.errors.fields?.[index]?.message, text(fields[index]?.label ?? ""));
  const consentProblem = sentence(formState.errors.agreed?.message, "");
  const mistakes: Mistake[] = [
    ...fields.flatMap((_, index) => {
      const message = fieldProblem(index);
      return message === null ? [] : [{ message, target: `${id}-${index}` }];
    }),
    ...(consentProblem === null ? [] : [{ message: consentProblem, target: `${id}-consent` }]),
  ];
  const summary = useSummaryFocus(formState.submitCount, mistakes.length > 0);
  const isSending = step === "sending";

  return (
    <form
      className="nd-lead-form"
      noValidate
      onSubmit={handleSubmit((values) => moves.leave(leadFrom(form, values, voice)))}
      onInput={() => moves.type(typedIn(form, getValues()))}
    >
      {mistakes.length > 0 && (
        <ErrorSummary place={summary} title={word("problemTitle")} mistakes={mistakes} />
      )}
      {fields.map((field, index) => (
        <FieldRow
          key={field.id}
          id={`${id}-${index}`}
          field={field}
          problem={fieldProblem(index)}
          register={register(`fields.${index}`)}
        />
      ))}
      {consent && (
        <ConsentBox
          id={`${id}-consent`}
          consent={consent}
          problem={consentProblem}
          register={register("agreed")}
        />
      )}
      <LeadNews step={step} />
      <div className="nd-actions">
        <Button type="submit" aria-disabled={isSending}>
          {word(isSending ? "sending" : "send")}
        </Button>
        {canSkip && (
          <Button quiet aria-disabled={isSending} onClick={moves.goOnWithout}>
            {word("skip")}
          </Button>
        )}
        {onBack && (
          <Button quiet onClick={onBack}>
            {word("back")}
          </Button>
        )}
      </div>
    </form>
  );
}

function typedIn({ fields }: Form, { fields: entries }: LeadValues): Record<string, string> {
  return Object.fromEntries(fields.map(({ id }, index) => [id, entries[index] ?? ""]));
}

/** Puts the focus on the summary after each attempt that failed. */
function useSummaryFocus(attempts: number, hasFailed: boolean) {
  const summary = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(0);
  useEffect(() => {
    if (attempts === seen) return;
    setSeen(attempts);
    if (hasFailed) summary.current?.focus();
  }, [attempts, seen, hasFailed]);
  return summary;
}

import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { type FieldProblem, fieldProblem } from "../../../interview/session/fieldProblem.ts";
import { isOpen } from "../../../interview/session/lead.ts";
import type { LeadForm as Form } from "../../../interview/session/visitorScreen.ts";
import { Button } from "../Button.tsx";
import { ErrorSummary, type ListedProblem } from "../ErrorSummary.tsx";
import { useTranslator } from "../TranslatorContext.ts";
import { ConsentBox } from "./ConsentBox.tsx";
import { FieldRow } from "./FieldRow.tsx";
import { LeadNews } from "./LeadNews.tsx";
import type { LeadFormProps } from "./leadFormProps.ts";
import { type LeadValues, leadFrom } from "./leadFrom.ts";

/** The lead form for as long as it is open, then what became of it. */
export function LeadForm(props: LeadFormProps): ReactNode {
  const { step } = props.form;
  return isOpen(step) ? <OpenForm {...props} /> : <LeadNews step={step} />;
}

/** How a visitor can be reached. What is typed stays until it is sent, whatever happens in between; consent does not. */
function OpenForm({ form, moves, onBack }: LeadFormProps): ReactNode {
  const { fields, consent, step, canSkip } = form;
  const translator = useTranslator();
  const { word, text } = translator;
  const id = useId();
  const draft = moves.draft();
  const { register, handleSubmit, formState, setValue } = useForm<LeadValues>({
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
  const problems = fields.map((field, index) =>
    sentence(formState.errors.fields?.[index]?.message, text(field.label)),
  );
  const consentProblem = sentence(formState.errors.agreed?.message, "");
  const listed: ListedProblem[] = [...problems, consentProblem].flatMap((message, index) =>
    message === null ? [] : [{ message, target: `${id}-${fields[index] ? index : "consent"}` }],
  );
  const summary = useSummaryFocus(formState.submitCount, listed.length > 0);
  const isSending = step === "sending";

  // What is seen counts: browsers and password managers fill fields in and tell nobody, or not as React hears it.
  const submit = (event: SyntheticEvent<HTMLElement>) => {
    const seen = valuesIn(event.currentTarget.closest("form") as HTMLFormElement, form);
    setValue("fields", seen.fields);
    setValue("agreed", seen.agreed);
    moves.type(draftOf(form, seen));
    return handleSubmit((values) => moves.leave(leadFrom(form, values, translator)))(event);
  };

  return (
    <form
      className="nd-lead-form"
      noValidate
      onSubmit={submit}
      onInput={(event) => moves.type(draftOf(form, valuesIn(event.currentTarget, form)))}
    >
      {listed.length > 0 && (
        <ErrorSummary place={summary} title={word("problemTitle")} listed={listed} />
      )}
      {fields.map((field, index) => (
        <FieldRow
          key={field.id}
          id={`${id}-${index}`}
          field={field}
          problem={problems[index] ?? null}
          register={register(`fields.${index}`, {
            validate: (entry) => fieldProblem(field, entry) ?? true,
          })}
        />
      ))}
      {consent && (
        <ConsentBox
          id={`${id}-consent`}
          consent={consent}
          problem={consentProblem}
          register={register("agreed", { validate: (agreed) => agreed || "consentMissing" })}
        />
      )}
      <LeadNews step={step} />
      <div className="nd-actions">
        {/* By itself too, without the browser's submitting: frames can forbid that. Enter clicks it. */}
        <Button type="submit" aria-disabled={isSending} onClick={submit}>
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

/** What stands in a form's fields. */
function valuesIn({ elements }: HTMLFormElement, { fields, consent }: Form): LeadValues {
  const field = (name: string) => elements.namedItem(name) as HTMLInputElement;
  return {
    fields: fields.map((_, index) => field(`fields.${index}`).value),
    agreed: consent !== undefined && field("agreed").checked,
  };
}

function draftOf({ fields }: Form, { fields: entries }: LeadValues): Record<string, string> {
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

import { zodResolver } from "@hookform/resolvers/zod";
import { type ReactNode, useId } from "react";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import { useForms } from "../FormsContext.ts";

const schema = z.object({ text: z.string().check(z.trim(), z.minLength(1)) });

/** A line for something new: it comes into being with its text, so that it can be named after it. */
export function AddByText(props: {
  label: string;
  onAdd: (text: string) => string | null;
}): ReactNode {
  const { languages, translator } = useForms();
  const { register, handleSubmit, reset, setError, formState } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { text: "" },
  });
  const id = useId();
  const { text: problem } = formState.errors;
  const add = handleSubmit(({ text }) => {
    const refusal = props.onAdd(text);
    if (refusal === null) reset();
    else setError("text", { message: refusal, type: "refused" });
  });
  return (
    <form className="st-form-new" noValidate data-own-undo onSubmit={add}>
      <label className="st-label" htmlFor={id}>
        {props.label}
      </label>
      <div>
        <input
          {...register("text")}
          id={id}
          className="st-input"
          lang={languages[0]}
          dir="auto"
          autoComplete="off"
          aria-invalid={problem !== undefined}
          aria-describedby={problem ? `${id}-wrong` : undefined}
        />
        <button type="submit" className="st-button">
          {translator.word("formsAddIt")}
        </button>
      </div>
      {problem && (
        <p id={`${id}-wrong`} className="st-wrong" role="alert">
          {problem.type === "refused" ? problem.message : translator.word("formsTextNeeded")}
        </p>
      )}
    </form>
  );
}

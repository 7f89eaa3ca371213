import { zodResolver } from "@hookform/resolvers/zod";
import type { ReactNode } from "react";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import { insertAt } from "../../../../questionnaire/editing/list.ts";
import { Dialog } from "../../../../ui/Dialog.tsx";
import { useChanges, useForms, useOutline } from "../FormsContext.ts";
import { newSegment } from "../logic/newParts.ts";
import { DialogButtons } from "./DialogButtons.tsx";
import { DialogField } from "./DialogField.tsx";

const line = z.string().check(z.trim(), z.minLength(1));
const schema = z.object({ name: line, need: line, heading: line });

const fields = [
  ["name", "formsSegmentName"],
  ["need", "formsNeed"],
  ["heading", "formsHeading"],
] as const;

/** A new segment, put after all others. */
export function NewSegmentDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { attempt, document, languages, translator } = useForms();
  const { word } = translator;
  const changes = useChanges();
  const { segments } = useOutline();
  const [language = "en"] = languages;
  const { register, handleSubmit, formState, setError } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { name: "", need: "", heading: "" },
  });
  const add = handleSubmit((entry) => {
    const taken = segments.map(({ id }) => id);
    const segment = newSegment(entry, taken, language);
    const at = segments.length;
    const refusal = attempt(
      (json) => insertAt(json, ["segments"], at, segment),
      changes(word("formsNewSegment")),
    );
    if (refusal !== null) return setError("name", { type: "refused", message: refusal });
    document.select(["segments", at]);
    onClose();
  });
  const problemOf = (name: (typeof fields)[number][0]) => {
    const problem = formState.errors[name];
    return problem && (problem.type === "refused" ? problem.message : word("formsTextNeeded"));
  };
  return (
    <Dialog className="st-dialog" title={word("formsNewSegment")} onClose={onClose}>
      {(close) => (
        <form noValidate onSubmit={add}>
          {fields.map(([name, label]) => (
            <DialogField
              key={name}
              label={word(label)}
              register={register(name)}
              lang={language}
              problem={problemOf(name)}
            />
          ))}
          <DialogButtons action={word("formsAddIt")} onCancel={close} />
        </form>
      )}
    </Dialog>
  );
}

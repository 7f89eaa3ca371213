import { zodResolver } from "@hookform/resolvers/zod";
import { type ReactNode, useEffect } from "react";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { id as idSchema } from "../../../../questionnaire/definition/schema/basics.ts";
import { Dialog } from "../../../../ui/Dialog.tsx";
import { useForms } from "../FormsContext.ts";
import { type Renamable, useRenaming } from "../useRenaming.ts";
import { DialogButtons } from "./DialogButtons.tsx";
import { DialogField } from "./DialogField.tsx";

const schema = z.object({ id: idSchema });

/** Gives something another id, wherever that stands. */
export function RenameDialog(props: {
  kind: Renamable;
  /** For an option, `question/option`. */
  id: string;
  /** Of what bears the id. */
  path: Path;
  onClose: () => void;
  onRenamed: () => void;
}): ReactNode {
  const { kind, id, path, onClose, onRenamed } = props;
  const { word } = useForms().translator;
  const { places, rename } = useRenaming(kind, id, path);
  const { register, handleSubmit, setError, setFocus, formState } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { id: id.split("/").at(-1) ?? id },
  });
  // What is typed comes in place of the old one.
  useEffect(() => setFocus("id", { shouldSelect: true }), [setFocus]);
  const submit = handleSubmit((entry) => {
    const refusal = rename(entry.id);
    if (refusal !== null) return setError("id", { type: refusal });
    onRenamed();
    onClose();
  });
  const wrong = formState.errors.id;
  const problem = wrong && word(problemOf(wrong.type));
  const uses =
    places === 0 ? word("formsRenameUsesNone") : word("formsRenameUses", { count: places });
  return (
    <Dialog className="st-dialog" title={word("formsRename")} onClose={onClose}>
      {(close) => (
        <form noValidate onSubmit={submit}>
          <p>{word(kind === "field" ? "formsRenameFieldWhy" : "formsRenameWhy")}</p>
          <DialogField
            label={word("formsId")}
            help={uses}
            register={register("id")}
            problem={problem}
          />
          <DialogButtons action={word("formsRenameIt")} onCancel={close} />
        </form>
      )}
    </Dialog>
  );
}

function problemOf(problem: string) {
  if (problem === "taken") return "formsIdTaken";
  return problem === "published" ? "formsIdPublished" : "formsIdBad";
}

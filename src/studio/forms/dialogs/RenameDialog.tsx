import { zodResolver } from "@hookform/resolvers/zod";
import type { ReactNode } from "react";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import { id as idSchema } from "../../../definition/schema/basics.ts";
import { renameId } from "../../../editing/renameId.ts";
import { type IdKind, usesOf } from "../../../editing/uses.ts";
import { Dialog } from "../../shell/Dialog.tsx";
import { useChanges, useForms } from "../FormsContext.ts";
import { DialogButtons } from "./DialogButtons.tsx";
import { DialogField } from "./DialogField.tsx";

const schema = z.object({ id: idSchema });

/** Gives something another id, wherever that stands. */
export function RenameDialog(props: {
  kind: IdKind;
  /** For an option, `question/option`. */
  id: string;
  onClose: () => void;
  onRenamed: () => void;
}): ReactNode {
  const { kind, id, onClose, onRenamed } = props;
  const { document, voice } = useForms();
  const { word } = voice;
  const changes = useChanges();
  const { register, handleSubmit, setError, formState } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { id: id.split("/").at(-1) ?? id },
  });
  const { lastGood } = document.getSnapshot();
  const places = lastGood ? usesOf(lastGood.definition, kind, id).length - 1 : 0;
  const rename = handleSubmit((entry) => {
    const { text } = document.getSnapshot();
    const renaming = renameId(text, kind, id, entry.id);
    if (!renaming.ok) return setError("id", { type: renaming.refusal.code });
    document.apply(renaming.text, changes(word("formsId")));
    onRenamed();
    onClose();
  });
  const mistake = formState.errors.id;
  const problem = mistake && word(mistake.type === "taken-id" ? "formsIdTaken" : "formsIdBad");
  return (
    <Dialog title={word("formsRename")} onClose={onClose}>
      {(close) => (
        <form noValidate onSubmit={rename}>
          <p>{word("formsRenameWhy")}</p>
          <DialogField
            label={word("formsId")}
            help={word("formsRenameUses", { count: places })}
            register={register("id")}
            problem={problem}
          />
          <DialogButtons action={word("formsRenameIt")} onCancel={close} />
        </form>
      )}
    </Dialog>
  );
}

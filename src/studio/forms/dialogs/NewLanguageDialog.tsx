import { zodResolver } from "@hookform/resolvers/zod";
import { type ReactNode, useId } from "react";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import { languageTag } from "../../../definition/schema/basics.ts";
import { Dialog } from "../../shell/Dialog.tsx";
import { useChanges, useForms } from "../FormsContext.ts";
import { button } from "../focus.ts";
import { addLanguage, speaks } from "../logic/languages.ts";
import { DialogButtons } from "./DialogButtons.tsx";
import { DialogField } from "./DialogField.tsx";

const common = "ar cs da de en es fi fr hu it ja ko nb nl pl pt pt-BR ro sv tr uk zh".split(" ");

/** Lets the questionnaire speak one language more. */
export function NewLanguageDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { attempt, document, focusOn, languages, voice } = useForms();
  const { word } = voice;
  const changes = useChanges();
  const list = useId();
  const names = new Intl.DisplayNames(voice.language, { type: "language" });
  const schema = z.object({
    tag: languageTag.check(z.refine((tag) => !speaks(languages, tag), { error: "spoken" })),
  });
  const { register, handleSubmit, formState, setError } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { tag: "" },
  });
  const add = handleSubmit(({ tag }) => {
    const { lastGood } = document.getSnapshot();
    const refusal = attempt(
      (text) => lastGood && addLanguage(text, lastGood.definition, tag),
      changes(word("formsLanguages")),
    );
    if (refusal !== null) return setError("tag", { type: "refused" });
    focusOn((root) => button(root, "add", ["languages"]));
    onClose();
  });
  const mistake = formState.errors.tag;
  const problem =
    mistake && word(mistake.message === "spoken" ? "formsLanguageSpoken" : "formsLanguageBad");
  return (
    <Dialog title={word("formsAddLanguage")} onClose={onClose}>
      {(close) => (
        <form noValidate onSubmit={add}>
          <DialogField
            label={word("formsLanguageTag")}
            help={word("formsLanguageTagHelp")}
            register={register("tag")}
            problem={problem}
            list={list}
          />
          <datalist id={list}>
            {common.map((tag) => (
              <option key={tag} value={tag}>
                {names.of(tag)}
              </option>
            ))}
          </datalist>
          <DialogButtons action={word("formsAddIt")} onCancel={close} />
        </form>
      )}
    </Dialog>
  );
}

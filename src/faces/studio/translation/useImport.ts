import { read } from "../../../questionnaire/definition/read.ts";
import { changeAll } from "../../../questionnaire/editing/change.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { useKeptState } from "../desk/useKeptState.ts";
import { textFromBytes } from "./decode.ts";
import { type LanguagesMeant, languagesMeant } from "./fileLanguages.ts";
import { type Incoming, incomingOf } from "./incoming.ts";
import { readTranslation } from "./readTranslation.ts";
import type { FileRead, TranslatorFile } from "./translatorFile.ts";
import type { Languages } from "./units.ts";

/** What came of taking a file in. */
export type Imported =
  | {
      readonly state: "taken";
      readonly meant: LanguagesMeant;
      readonly incoming: Incoming;
    }
  /** Somebody has to say first what its languages are. */
  | {
      readonly state: "asking";
      readonly file: TranslatorFile;
      readonly likely: LanguagesMeant;
      take(meant: LanguagesMeant): void;
    }
  | { readonly state: "refused"; readonly refusal: Refusal };

/** It is no such file; or nothing can be changed now, or the questionnaire couldn't be read with it. */
export type Refusal =
  | Extract<FileRead, { ok: false }>
  | { readonly why: "not-taken" }
  | { readonly why: "not-fit" };

/**
 * Takes files of translators into the questionnaire. Each time has a number of its own: what somebody decides about one
 * file says nothing about the next.
 *
 * @param view the languages between which somebody translates just now
 */
export function useImport(view: Languages | undefined) {
  const { document, translator } = useStudio();
  const [last, setLast] = useKeptState<{ number: number; imported: Imported | null }>("import", {
    number: 0,
    imported: null,
  });
  const show = (imported: Imported | null) => setLast({ number: last.number + 1, imported });
  const refuse = (refusal: Refusal) => show({ state: "refused", refusal });

  const put = (name: string, file: TranslatorFile, settled?: LanguagesMeant) => {
    const { text, reading } = document.getSnapshot();
    // Changes are made in the text as it is, so they have to be those of the text as it is.
    if (!reading.ok) return refuse({ why: "not-taken" });
    const { isClear, likely } = languagesMeant(reading.definition, file, view);
    if (!isClear && !settled) {
      const take = (meant: LanguagesMeant) => put(name, file, meant);
      return show({ state: "asking", file, likely, take });
    }
    const meant = settled ?? likely;
    const incoming = incomingOf(reading.definition, file, meant);
    const edited = changeAll(text, incoming.changes);
    if (!edited || !read(edited.text).ok) return refuse({ why: "not-fit" });
    document.apply(() => edited, { label: translator.word("translateImporting", { name }) });
    show({ state: "taken", meant, incoming });
  };

  return {
    ...last,
    async take(chosen: File) {
      const found = readTranslation(textFromBytes(await chosen.arrayBuffer()));
      if (found.ok) put(chosen.name, found);
      else refuse(found);
    },
    close: () => show(null),
  };
}
